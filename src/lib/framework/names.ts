// The names of aspects, factors and settings in the language of the reader; the seed's own wording stays Dutch.
import { aspect, factor } from '#lib/framework/framework.ts';
import type { AspectSlug } from '#lib/framework/aspect.ts';
import type { FactorNumber } from '#lib/framework/factor.ts';
import type { Setting } from '#lib/framework/setting.ts';
import type { Standing } from '#lib/framework/standing.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The name of an aspect: the seed's, or its English rendering. */
export function aspectName(slug: AspectSlug): string {
	const own = aspect(slug);
	return getLocale() === 'nl' ? own.name : own.english.kort;
}

/** The short label of a factor, for lists and buttons. */
export function factorLabel(number: FactorNumber): string {
	const own = factor(number);
	return getLocale() === 'nl' ? own.short : own.english.kort;
}

/** The address of a factor; the number decides, the slug is for people. */
export function factorPath(number: FactorNumber): string {
	return `/uitgangspunten/succesfactoren/${number}-${factor(number).slug}`;
}

/** The address of an aspect. */
export function aspectPath(slug: AspectSlug): string {
	return `/uitgangspunten/aspecten/${slug}`;
}

const settingNames: Record<Setting, () => string> = {
	opvang: m.framework_setting_opvang,
	wijk: m.framework_setting_wijk,
	zorg: m.framework_setting_zorg,
	school: m.framework_setting_school,
};

/** The name of a setting. */
export function settingName(setting: Setting): string {
	return settingNames[setting]();
}

const standingNames: Record<Standing, () => string> = {
	'needs attention': m.framework_standing_needs_attention,
	developing: m.framework_standing_developing,
	'in order': m.framework_standing_in_order,
	'not yet known': m.framework_standing_not_yet_known,
};

/** A standing in words. */
export function standingName(standing: Standing): string {
	return standingNames[standing]();
}
