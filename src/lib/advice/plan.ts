// The visitor's plan on one page: chosen tools, and per tool who, when, first step and how we see that it works.
import { isAspect, type AspectSlug } from '#lib/framework/aspect.ts';
import { isSetting, type Setting } from '#lib/framework/setting.ts';

/** The longest text one field of a plan takes, in characters. */
export const longestPlanText = 500;

/** The most tools one plan holds; more would not be a plan on one page. */
export const mostPlanTools = 8;

/** What the visitor fills in per tool. */
export const planFields = ['wie', 'wanneer', 'eersteStap', 'zichtbaar'] as const;
export type PlanField = (typeof planFields)[number];

/** One line of the plan: a tool by its id and what was filled in. */
export type PlanLine = { id: string } & Record<PlanField, string>;

/** A plan. It lives in the visitor's browser and in the form that is sent; the server keeps nothing. */
export type Plan = {
	/** The aspect to start with, when a snelscan led here. */
	aspect?: AspectSlug;
	/** Why another aspect than the advised one was chosen, in the visitor's words. */
	reden: string;
	setting?: Setting;
	lines: PlanLine[];
};

/**
 * Reads a plan out of a posted form: `gereedschap` per chosen tool, `<veld>-<id>` per filled-in field,
 * and `aspect`, `reden`, `setting`. Unknown values fall away, texts are cut at `longestPlanText`.
 */
export function planFromForm(form: FormData, known: (id: string) => boolean): Plan {
	const text = (name: string) => String(form.get(name) ?? '').slice(0, longestPlanText);
	const chosen = [...new Set(form.getAll('gereedschap').map(String))].filter(known);
	const aspect = text('aspect');
	const setting = text('setting');
	return {
		...(isAspect(aspect) && { aspect }),
		...(isSetting(setting) && { setting }),
		reden: text('reden'),
		lines: chosen.slice(0, mostPlanTools).map((id) => ({
			id,
			wie: text(`wie-${id}`),
			wanneer: text(`wanneer-${id}`),
			eersteStap: text(`eersteStap-${id}`),
			zichtbaar: text(`zichtbaar-${id}`),
		})),
	};
}
