// Standing: how an aspect or factor is doing, from the answers of one or more groups (product.md 4).
// The boundaries are ours, not research; the screens say so.
import { counts, isFavourable, type Answer } from '#lib/framework/answer.ts';

/** From this share of favourable answers an aspect or factor is in order, in per cent. */
export const inOrderFrom = 70;

/** From this share it is developing; below it, it needs attention, in per cent. */
export const developingFrom = 40;

/** The three standings, worst first, and the fourth for what nobody has told yet. */
export const standings = ['needs attention', 'developing', 'in order', 'not yet known'] as const;
export type Standing = (typeof standings)[number];

/** Favourable answers out of the answers that count; `percent` is rounded as shown, undefined when none counts. */
export type Share = { favourable: number; counted: number; percent: number | undefined };

/** The share of favourable answers of one group of respondents to the items of one aspect or factor. */
export function shareOf(answers: readonly (Answer | undefined)[]): Share {
	const counting = answers.filter(counts);
	const favourable = counting.filter(isFavourable).length;
	// Times a hundred first: dividing first makes 23 of 40 a little less than 57.5, which would round down.
	const percent = counting.length === 0 ? undefined : Math.round((favourable * 100) / counting.length);
	return { favourable, counted: counting.length, percent };
}

/** The standing of a share, computed from the rounded figure that is shown. */
export function standingOf(percent: number | undefined): Standing {
	if (percent === undefined) return 'not yet known';
	if (percent >= inOrderFrom) return 'in order';
	return percent >= developingFrom ? 'developing' : 'needs attention';
}

/** A group of respondents: its shown percentage, or why there is none. */
export type GroupView =
	{ group: string; percent: number } | { group: string; missing: 'suppressed' | 'not asked' };

/** The standing over groups, whose view it is, and who has not been heard. */
export type JointStanding = {
	standing: Standing;
	lowestPercent?: number;
	heard: string[];
	notHeard: string[];
};

/**
 * The lowest standing among the groups that are shown. A suppressed group or one that was not asked does not
 * count and is named in `notHeard`; with one group in `heard` the screen says whose view it is.
 */
export function jointStanding(groups: readonly GroupView[]): JointStanding {
	const shown = groups.filter((group) => 'percent' in group);
	const notHeard = groups.filter((group) => 'missing' in group).map(({ group }) => group);
	const heard = shown.map(({ group }) => group);
	if (shown.length === 0) return { standing: 'not yet known', heard, notHeard };
	const lowestPercent = Math.min(...shown.map(({ percent }) => percent));
	return { standing: standingOf(lowestPercent), lowestPercent, heard, notHeard };
}

/** The standing of one person's single answer, called an eerste indruk. */
export function firstImpression(answer: Answer | undefined): Standing {
	if (!counts(answer)) return 'not yet known';
	if (isFavourable(answer)) return 'in order';
	return answer === 'regelmatig' ? 'developing' : 'needs attention';
}

/** True for a standing that asks for work; "not yet known" is never bad. */
export function asksForWork(standing: Standing): standing is 'needs attention' | 'developing' {
	return standing === 'needs attention' || standing === 'developing';
}

/** Worst first: negative when `a` is worse than `b`; what is not yet known comes last. */
export function compareStandings(a: Standing, b: Standing): number {
	return standings.indexOf(a) - standings.indexOf(b);
}
