// Proves the rule of standing: shares, boundaries, groups that were heard, and the eerste indruk (product.md 4).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequencies, type Answer } from '#lib/framework/answer.ts';
import {
	asksForWork,
	compareStandings,
	firstImpression,
	jointStanding,
	shareOf,
	standingOf,
	standings,
	type GroupView,
	type JointStanding,
	type Standing,
} from '#lib/framework/standing.ts';

const times = (count: number, answer: Answer) => Array<Answer>(count).fill(answer);
const favourableOf = (favourable: number, counted: number) => [
	...times(favourable, 'vaak'),
	...times(counted - favourable, 'soms'),
];

describe('the share of favourable answers', () => {
	test('counts vaak and (bijna) altijd, out of the answers that are a number', () => {
		expect(shareOf(['vaak', 'altijd', 'regelmatig', 'soms', 'nooit'])).toEqual({
			favourable: 2,
			counted: 5,
			percent: 40,
		});
	});

	test('leaves out weet ik niet, niet van toepassing and skipped', () => {
		expect(shareOf(['vaak', 'soms', 'weet-niet', 'nvt', undefined])).toEqual({
			favourable: 1,
			counted: 2,
			percent: 50,
		});
	});

	test.each<{ answers: (Answer | undefined)[]; because: string }>([
		{ answers: [], because: 'nobody answered' },
		{ answers: ['weet-niet', 'nvt', undefined], because: 'no answer is a number' },
	])('has no figure when $because', ({ answers }) => {
		expect(shareOf(answers)).toEqual({ favourable: 0, counted: 0, percent: undefined });
	});

	test('is rounded to the nearest whole figure, a half upwards', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (counted, some) => {
				const favourable = some % (counted + 1);
				const inWholeNumbers = Math.floor((200 * favourable + counted) / (2 * counted));
				expect(shareOf(favourableOf(favourable, counted)).percent).toBe(inWholeNumbers);
			}),
			{ examples: [[40, 23]] },
		);
	});

	test('does not change when somebody says weet ik niet', () => {
		const answer = fc.constantFrom<Answer>(...frequencies);
		fc.assert(
			fc.property(
				fc.array(answer),
				fc.constantFrom<Answer | undefined>('weet-niet', 'nvt', undefined),
				(answers, none) => {
					expect(shareOf([...answers, none])).toEqual(shareOf(answers));
				},
			),
		);
	});
});

describe('a standing', () => {
	test.each<[number | undefined, Standing]>([
		[100, 'in order'],
		[70, 'in order'],
		[69, 'developing'],
		[40, 'developing'],
		[39, 'needs attention'],
		[0, 'needs attention'],
		[undefined, 'not yet known'],
	])('with %s per cent is %s', (percent, standing) => {
		expect(standingOf(percent)).toBe(standing);
	});

	test.each<{ favourable: number; exact: string; shown: number; standing: Standing }>([
		{ favourable: 139, exact: '69.5', shown: 70, standing: 'in order' },
		{ favourable: 138, exact: '69', shown: 69, standing: 'developing' },
		{ favourable: 79, exact: '39.5', shown: 40, standing: 'developing' },
		{ favourable: 78, exact: '39', shown: 39, standing: 'needs attention' },
	])(
		'follows the figure that is shown: $exact per cent shows as $shown and is $standing',
		({ favourable, shown, standing }) => {
			const { percent } = shareOf(favourableOf(favourable, 200));
			expect(percent).toBe(shown);
			expect(standingOf(percent)).toBe(standing);
		},
	);

	test('asks for work when it is in ontwikkeling or vraagt aandacht, never when it is not yet known', () => {
		expect(standings.filter(asksForWork)).toEqual(['needs attention', 'developing']);
	});

	test('comes worst first, and what is not yet known last', () => {
		const mixed: Standing[] = ['not yet known', 'in order', 'needs attention', 'developing'];
		expect(mixed.toSorted(compareStandings)).toEqual([
			'needs attention',
			'developing',
			'in order',
			'not yet known',
		]);
	});
});

describe('the standing over groups', () => {
	const parents = (percent: number): GroupView => ({ group: 'ouders', percent });
	const professionals = (percent: number): GroupView => ({ group: 'professionals', percent });

	test.each<{ when: string; groups: GroupView[]; joint: JointStanding }>([
		{
			when: 'is the lowest of the groups shown',
			groups: [professionals(85), parents(38)],
			joint: {
				standing: 'needs attention',
				lowestPercent: 38,
				heard: ['professionals', 'ouders'],
				notHeard: [],
			},
		},
		{
			when: 'is op orde only when every group says so',
			groups: [professionals(70), parents(71)],
			joint: { standing: 'in order', lowestPercent: 70, heard: ['professionals', 'ouders'], notHeard: [] },
		},
		{
			when: 'leaves out a suppressed group and names it',
			groups: [professionals(55), { group: 'ouders', missing: 'suppressed' }],
			joint: { standing: 'developing', lowestPercent: 55, heard: ['professionals'], notHeard: ['ouders'] },
		},
		{
			when: 'leaves out a group that was not asked and names it',
			groups: [{ group: 'jongeren', missing: 'not asked' }, professionals(90), parents(40)],
			joint: {
				standing: 'developing',
				lowestPercent: 40,
				heard: ['professionals', 'ouders'],
				notHeard: ['jongeren'],
			},
		},
		{
			when: 'says whose view it is when one group was asked',
			groups: [professionals(12)],
			joint: { standing: 'needs attention', lowestPercent: 12, heard: ['professionals'], notHeard: [] },
		},
		{
			when: 'is not yet known when no group can be shown',
			groups: [
				{ group: 'professionals', missing: 'suppressed' },
				{ group: 'ouders', missing: 'not asked' },
			],
			joint: { standing: 'not yet known', heard: [], notHeard: ['professionals', 'ouders'] },
		},
		{
			when: 'is not yet known when there is no group',
			groups: [],
			joint: { standing: 'not yet known', heard: [], notHeard: [] },
		},
	])('$when', ({ groups, joint }) => {
		expect(jointStanding(groups)).toEqual(joint);
	});

	test('is never better than what one group says', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (percents) => {
				const joint = jointStanding(percents.map((percent, at) => ({ group: `groep ${at}`, percent })));
				for (const percent of percents) {
					expect(compareStandings(joint.standing, standingOf(percent))).toBeLessThanOrEqual(0);
				}
			}),
		);
	});
});

describe('the eerste indruk of one person', () => {
	test.each<[Answer | undefined, Standing]>([
		['altijd', 'in order'],
		['vaak', 'in order'],
		['regelmatig', 'developing'],
		['soms', 'needs attention'],
		['nooit', 'needs attention'],
		['weet-niet', 'not yet known'],
		['nvt', 'not yet known'],
		[undefined, 'not yet known'],
	])('after %s is %s', (answer, standing) => {
		expect(firstImpression(answer)).toBe(standing);
	});
});
