// How long a tool takes: in words for people, and in the buckets of the facet `duur`.
import type { Duration, Tool } from '#lib/catalogue/tool.ts';

export const durationBuckets = ['15', '30', '60', 'langer', 'doorlopend'] as const;

/** A choice of the facet `duur` (product.md 6): at most 15, 30 or 60 minutes, longer, or all the time. */
export type DurationBucket = (typeof durationBuckets)[number];

const words = {
	nl: { to: 'tot', minute: ['minuut', 'minuten'], hour: ['uur', 'uur'], always: 'doorlopend' },
	en: { to: 'to', minute: ['minute', 'minutes'], hour: ['hour', 'hours'], always: 'ongoing' },
} as const;

/**
 * A duration as "15 tot 20 minuten", "1 uur 30 tot 2 uur" or "doorlopend", with its note after a comma; only
 * the note when the minutes are not known. The note is Dutch in every language.
 */
export function durationText(duration: Duration, locale: 'nl' | 'en'): string {
	const time = duration.minuten && timeText(duration.minuten, locale);
	return [time, duration.toelichting].filter(Boolean).join(', ');
}

/**
 * The buckets a tool is found in, by the upper bound of doing it (preparation and follow-up not counted). They
 * add up: who has an hour also sees what takes ten minutes. Without minutes a tool is in none.
 */
export function bucketsOf(tool: Pick<Tool, 'duur'>): DurationBucket[] {
	const { minuten } = tool.duur.uitvoering;
	if (minuten === undefined) return [];
	if (minuten === 'doorlopend') return ['doorlopend'];
	const within = (['15', '30', '60'] as const).filter((bucket) => minuten[1] <= Number(bucket));
	return within.length > 0 ? within : ['langer'];
}

// Half hours read best as hours, all else as minutes; one sentence never mixes the two.
function timeText(minutes: [number, number] | 'doorlopend', locale: 'nl' | 'en'): string {
	const { to, minute, hour, always } = words[locale];
	if (minutes === 'doorlopend') return always;

	const bounds = [...new Set(minutes)];
	const inHours = bounds.every((bound) => bound >= 60 && bound % 30 === 0);
	if (!inHours) return `${bounds.join(` ${to} `)} ${counted(minutes[1], minute)}`;
	if (bounds.every((bound) => bound % 60 === 0)) {
		return `${bounds.map((bound) => bound / 60).join(` ${to} `)} ${counted(minutes[1] / 60, hour)}`;
	}
	return bounds.map((bound) => hoursText(bound, hour)).join(` ${to} `);
}

function hoursText(minutes: number, hour: readonly [string, string]): string {
	const whole = Math.floor(minutes / 60);
	const rest = minutes % 60;
	return `${whole} ${counted(whole, hour)}${rest === 0 ? '' : ` ${rest}`}`;
}

function counted(count: number, [one, more]: readonly [string, string]): string {
	return count === 1 ? one : more;
}
