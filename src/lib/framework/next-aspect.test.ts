// Proves the order rule as a decision table, in the words of product.md 4, and what always holds for it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspectSlugs, stepOf, type AspectSlug } from '#lib/framework/aspect.ts';
import {
	nextAspect,
	type AspectStanding,
	type AspectStandings,
	type NextAspect,
} from '#lib/framework/next-aspect.ts';
import { asksForWork, standings, type Standing } from '#lib/framework/standing.ts';

const standing: Record<string, Standing> = {
	'op orde': 'in order',
	'in ontwikkeling': 'developing',
	'vraagt aandacht': 'needs attention',
	onbekend: 'not yet known',
};

// The four aspects in the order of the seed, each as "vraagt aandacht" or "vraagt aandacht 30".
function stand(...words: [string, string, string, string]): AspectStandings {
	const read = (text: string): AspectStanding => {
		const percent = /\d+$/.exec(text)?.[0];
		return { standing: standing[text.replace(/ \d+$/, '')]!, ...(percent && { percent: Number(percent) }) };
	};
	return Object.fromEntries(aspectSlugs.map((slug, at) => [slug, read(words[at]!)])) as AspectStandings;
}

const [PA, BO, WR, WA] = aspectSlugs;
const start = (
	aspect: AspectSlug,
	step: number,
	more: { equal?: AspectSlug; unknown?: AspectSlug[] } = {},
): NextAspect => ({
	kind: 'start',
	aspect,
	step,
	unknown: [],
	...more,
});

describe('the order rule', () => {
	test.each<{ because: string; given: Parameters<typeof stand>; then: NextAspect }>([
		{
			because: 'the first step wins, also from a worse standing in a later step',
			given: ['op orde', 'in ontwikkeling', 'vraagt aandacht', 'vraagt aandacht'],
			then: start(BO, 0),
		},
		{
			because: 'positieve attitude is a first step too',
			given: ['in ontwikkeling', 'op orde', 'vraagt aandacht', 'op orde'],
			then: start(PA, 0),
		},
		{
			because: 'the relation comes when attitude and organisation are op orde',
			given: ['op orde', 'op orde', 'in ontwikkeling', 'vraagt aandacht'],
			then: start(WR, 1),
		},
		{
			because: 'attunement comes when all before it is op orde',
			given: ['op orde', 'op orde', 'op orde', 'in ontwikkeling'],
			then: start(WA, 2),
		},
		{
			because: 'both in the first step: the worse standing, the other as an equally good start',
			given: ['in ontwikkeling 41', 'vraagt aandacht 39', 'op orde', 'op orde'],
			then: start(BO, 0, { equal: PA }),
		},
		{
			because: 'both in the first step after an eerste indruk: the worse standing, without shares',
			given: ['in ontwikkeling', 'vraagt aandacht', 'op orde', 'op orde'],
			then: start(BO, 0, { equal: PA }),
		},
		{
			because: 'both in the first step, equal standings: the lower share',
			given: ['vraagt aandacht 30', 'vraagt aandacht 20', 'op orde', 'op orde'],
			then: start(BO, 0, { equal: PA }),
		},
		{
			because: 'both in the first step, equal standings and shares: positieve attitude',
			given: ['in ontwikkeling 55', 'in ontwikkeling 55', 'op orde', 'op orde'],
			then: start(PA, 0, { equal: BO }),
		},
		{
			because: 'both in the first step with equal standings of an eerste indruk: positieve attitude',
			given: ['vraagt aandacht', 'vraagt aandacht', 'op orde', 'op orde'],
			then: start(PA, 0, { equal: BO }),
		},
		{
			because: 'what is not yet known never wins, but is named',
			given: ['onbekend', 'op orde', 'onbekend', 'in ontwikkeling'],
			then: start(WA, 2, { unknown: [PA, WR] }),
		},
		{
			because: 'what is not yet known is no equally good start',
			given: ['onbekend', 'in ontwikkeling', 'op orde', 'op orde'],
			then: start(BO, 0, { unknown: [PA] }),
		},
		{
			because: 'all op orde: hold on to it',
			given: ['op orde', 'op orde', 'op orde', 'op orde'],
			then: { kind: 'hold', unknown: [] },
		},
		{
			because: 'some op orde and the rest not yet known: hold on to it, and name what to ask',
			given: ['op orde', 'onbekend', 'op orde', 'onbekend'],
			then: { kind: 'hold', unknown: [BO, WA] },
		},
		{
			because: 'nothing is known: no advice, only what to fill in',
			given: ['onbekend', 'onbekend', 'onbekend', 'onbekend'],
			then: { kind: 'ask first', unknown: [PA, BO, WR, WA] },
		},
	])('$because', ({ given, then }) => {
		expect(nextAspect(stand(...given))).toEqual(then);
	});
});

describe('whatever the standings, the order rule', () => {
	const aspect = fc.record(
		{ standing: fc.constantFrom(...standings), percent: fc.integer({ min: 0, max: 100 }) },
		{ requiredKeys: ['standing'] },
	);
	const anyStandings = fc.record({
		[PA]: aspect,
		[BO]: aspect,
		[WR]: aspect,
		[WA]: aspect,
	}) as fc.Arbitrary<AspectStandings>;
	const always = (holds: (given: AspectStandings, next: NextAspect) => void) =>
		fc.assert(
			fc.property(anyStandings, (given) => {
				holds(given, nextAspect(given));
			}),
		);
	const atWork = (given: AspectStandings) => aspectSlugs.filter((slug) => asksForWork(given[slug].standing));

	test('advises an aspect that asks for work, and none in a later step than another that does', () => {
		always((given, next) => {
			if (next.kind === 'start') {
				expect(atWork(given)).toContain(next.aspect);
				expect(next.step).toBe(stepOf(next.aspect));
				expect(next.step).toBe(Math.min(...atWork(given).map(stepOf)));
			} else expect(atWork(given)).toEqual([]);
		});
	});

	test('names every aspect that is not yet known, and no other', () => {
		always((given, next) => {
			expect(next.unknown).toEqual(aspectSlugs.filter((slug) => given[slug].standing === 'not yet known'));
		});
	});

	test('names the other as an equally good start when both in the first step ask for work, and only then', () => {
		always((given, next) => {
			const both = [PA, BO].every((slug) => asksForWork(given[slug].standing));
			const named = next.kind === 'start' && next.equal ? [next.aspect, next.equal].toSorted() : [];
			expect(named).toEqual(both ? [BO, PA] : []);
		});
	});

	test('keeps its advice when that aspect gets worse', () => {
		always((given, next) => {
			if (next.kind !== 'start') return;
			const worse = nextAspect({ ...given, [next.aspect]: { standing: 'needs attention', percent: 0 } });
			expect(worse).toMatchObject({ kind: 'start', aspect: next.aspect });
		});
	});
});
