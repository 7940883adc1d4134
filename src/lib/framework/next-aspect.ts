// The order rule: which aspect to start with, given how the four stand (product.md 4, after the seed).
import { aspectSlugs, steps, type AspectSlug } from '#lib/framework/aspect.ts';
import { asksForWork, compareStandings, type Standing } from '#lib/framework/standing.ts';

/** How one aspect stands; `percent` is the lowest shown share, absent for a first impression. */
export type AspectStanding = { standing: Standing; percent?: number };

/** How all four stand. */
export type AspectStandings = Record<AspectSlug, AspectStanding>;

/**
 * The advice of the order rule:
 * - `start`: begin with `aspect`; `equal` is the other, equally good start in the same step, if any;
 * - `hold`: nothing known asks for work, hold on to it;
 * - `ask first`: nothing is known, so there is no advice, only what to fill in.
 * `unknown` names the aspects nobody has told about; they never win, but the reason names them.
 */
export type NextAspect =
	| { kind: 'start'; aspect: AspectSlug; step: number; equal?: AspectSlug; unknown: AspectSlug[] }
	| { kind: 'hold'; unknown: AspectSlug[] }
	| { kind: 'ask first'; unknown: AspectSlug[] };

/**
 * The first step that holds an aspect that is developing or needs attention wins. Both in the first step: the
 * worse standing, then the lower shown share, then positieve attitude.
 */
export function nextAspect(standings: AspectStandings): NextAspect {
	const unknown = aspectSlugs.filter((aspect) => standings[aspect].standing === 'not yet known');
	if (unknown.length === aspectSlugs.length) return { kind: 'ask first', unknown };

	for (const [index, step] of steps.entries()) {
		const [aspect, equal] = step
			.filter((slug) => asksForWork(standings[slug].standing))
			.toSorted((a, b) => worseFirst(standings[a], standings[b]));
		if (aspect) return { kind: 'start', aspect, step: index, ...(equal && { equal }), unknown };
	}
	return { kind: 'hold', unknown };
}

// A stable sort keeps the order of the step, so that positieve attitude comes first when all else is equal.
function worseFirst(a: AspectStanding, b: AspectStanding): number {
	return compareStandings(a.standing, b.standing) || (a.percent ?? 0) - (b.percent ?? 0);
}
