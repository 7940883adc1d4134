// Proves the facets: OR within a name, AND between names, counts, unknown values, and what to drop.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tools as kit } from '#lib/catalogue/catalogue.ts';
import {
	facetCounts,
	facetNames,
	facets,
	filtersFrom,
	passes,
	whatToDrop,
	type Filters,
} from '#lib/catalogue/facets.ts';
import { doorstepTalk, toolWith } from '#lib/catalogue/tool-fixture.ts';

const tools = [
	toolWith({ id: 'T90', wie: ['ouder', 'kind'], settings: [{ setting: 'wijk', variant: 'In Noord.' }] }),
	toolWith({ id: 'T91', wie: ['team'], settings: [{ setting: 'school', variant: 'Op school.' }] }),
	toolWith({
		id: 'T92',
		wie: ['ouder'],
		settings: [{ setting: 'zorg', variant: 'In de hulp.' }],
		duur: { ...doorstepTalk.duur, uitvoering: { minuten: [20, 45] } },
	}),
];
const idsOf = (filters: Filters) => tools.filter((tool) => passes(tool, filters)).map(({ id }) => id);

describe('the filters of an address', () => {
	test('are the values of every facet, once each', () => {
		const address =
			'q=praten&setting=wijk&setting=school&setting=wijk&factor=10&duur=langer&wie=kind&bewijs=A&aspect=';
		expect(filtersFrom(new URLSearchParams(address))).toEqual({
			filters: {
				setting: ['wijk', 'school'],
				factor: ['10'],
				duur: ['langer'],
				wie: ['kind'],
				bewijs: ['A'],
			},
			unknown: [],
		});
	});

	test('leave out an unknown value, and say so', () => {
		const address = 'factor=11&factor=3&setting=Wijk&aspect=gastvrijheid&kleur=rood';
		expect(filtersFrom(new URLSearchParams(address))).toEqual({
			filters: { factor: ['3'] },
			unknown: [
				{ facet: 'setting', value: 'Wijk' },
				{ facet: 'aspect', value: 'gastvrijheid' },
				{ facet: 'factor', value: '11' },
			],
		});
	});
});

describe('a tool passes', () => {
	test.each<{ when: string; filters: Filters; ids: string[] }>([
		{ when: 'when nothing is asked', filters: {}, ids: ['T90', 'T91', 'T92'] },
		{
			when: 'with one of the values of a name',
			filters: { setting: ['wijk', 'school'] },
			ids: ['T90', 'T91'],
		},
		{
			when: 'only with a value of every name',
			filters: { setting: ['wijk', 'school'], wie: ['ouder'] },
			ids: ['T90'],
		},
		{ when: 'by its factor', filters: { factor: ['2'] }, ids: [] },
		{ when: 'by its aspect', filters: { aspect: ['wederkerige-relatie'] }, ids: ['T90', 'T91', 'T92'] },
		{ when: 'by how long it takes at most', filters: { duur: ['15'] }, ids: ['T90', 'T91'] },
		{ when: 'by the level of its evidence', filters: { bewijs: ['B'] }, ids: ['T90', 'T91', 'T92'] },
	])('$when', ({ filters, ids }) => {
		expect(idsOf(filters)).toEqual(ids);
	});
});

describe('the counts', () => {
	test('say what each value would leave, given the other names', () => {
		const { setting, wie } = facetCounts(tools, { setting: ['wijk'], wie: ['ouder'] });
		expect(setting).toEqual({ opvang: 0, wijk: 1, zorg: 1, school: 0 });
		expect(wie).toEqual({ ouder: 1, kind: 1, netwerk: 0, team: 0 });
	});

	test('are, for every value of this kit, the number of tools that choosing it gives', () => {
		const oneOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
		const filters = fc.record(
			Object.fromEntries(facetNames.map((name) => [name, oneOf(facets[name].values)])),
			{ requiredKeys: [] },
		) as fc.Arbitrary<Filters>;
		fc.assert(
			fc.property(filters, fc.constantFrom(...facetNames), (asked, facet) => {
				for (const [value, count] of Object.entries(facetCounts(kit, asked)[facet])) {
					expect(count).toBe(kit.filter((tool) => passes(tool, { ...asked, [facet]: [value] })).length);
				}
			}),
		);
	});
});

describe('what to drop when nothing is found', () => {
	test('is each name that stands in the way, with the number of tools left without it', () => {
		expect(whatToDrop(tools, { setting: ['wijk', 'opvang'], wie: ['team'] })).toEqual([
			{ facet: 'setting', left: 1 },
			{ facet: 'wie', left: 1 },
		]);
		expect(whatToDrop(tools, { factor: ['2'], wie: ['ouder'] })).toEqual([{ facet: 'factor', left: 2 }]);
	});

	test('begins with what leaves most', () => {
		expect(whatToDrop(tools, { setting: ['wijk', 'zorg'], wie: ['team'] })).toEqual([
			{ facet: 'wie', left: 2 },
			{ facet: 'setting', left: 1 },
		]);
	});

	test('is nothing when two names stand in the way together', () => {
		expect(whatToDrop(tools, { factor: ['2'], bewijs: ['A'] })).toEqual([]);
	});
});
