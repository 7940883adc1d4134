// Proves the advice: which factors to work on, which tools to start with, and in what order (product.md 4).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, factorsToWorkOn, mostFactors, mostTools, toolsFor } from '#lib/advice/advice.ts';
import { aspectSlugs, type AspectSlug } from '#lib/framework/aspect.ts';
import { factorNumbers, type FactorNumber } from '#lib/framework/factor.ts';
import type { AspectStandings } from '#lib/framework/next-aspect.ts';
import { settings } from '#lib/framework/setting.ts';
import { asksForWork, standings, type Standing } from '#lib/framework/standing.ts';
import { tools as kit } from '#lib/catalogue/catalogue.ts';
import { doorstepTalk, toolWith } from '#lib/catalogue/tool-fixture.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const PA = 'positieve-attitude';
const BO = 'basale-organisatie';

// A tool in the words of the rule; what is not said is the same for all.
type Made = {
	aspects?: AspectSlug[];
	factors?: FactorNumber[];
	evidence?: [Tool['bewijs']['niveau'], Tool['bewijs']['uitkomst']];
};
function tool(
	id: string,
	{ aspects = [BO], factors = [1], evidence: [niveau, uitkomst] = ['C', 'onbekend'] }: Made = {},
): Tool {
	return toolWith({
		id,
		hoofdaspect: aspects[0]!,
		aspecten: aspects,
		factoren: factors.map((nummer) => ({ nummer, hoe: `Zo werk je aan ${nummer}.` })),
		settings: [{ setting: 'wijk', variant: 'In de Molenbuurt.' }],
		bewijs: { ...doorstepTalk.bewijs, niveau, uitkomst },
	});
}

const allFactors = (standing: Standing, but: Partial<Record<FactorNumber, Standing>> = {}) =>
	({ ...Object.fromEntries(factorNumbers.map((number) => [number, standing])), ...but }) as Record<
		FactorNumber,
		Standing
	>;
const allAspects = (standing: Standing, but: Partial<AspectStandings> = {}) =>
	({ ...Object.fromEntries(aspectSlugs.map((slug) => [slug, { standing }])), ...but }) as AspectStandings;

describe('the factors to work on', () => {
	const every = tool('T90', { factors: [...factorNumbers] });

	test.each<{
		because: string;
		factors: Record<FactorNumber, Standing>;
		tools: Tool[];
		workOn: FactorNumber[];
	}>([
		{
			because: 'come worst first, then lowest number',
			factors: allFactors('in order', { 2: 'developing', 5: 'needs attention', 1: 'developing' }),
			tools: [every],
			workOn: [5, 1, 2],
		},
		{
			because: 'are at most three',
			factors: allFactors('developing', { 9: 'needs attention' }),
			tools: [every],
			workOn: [9, 1, 2],
		},
		{
			because: 'are never op orde or not yet known',
			factors: allFactors('in order', { 4: 'not yet known', 6: 'developing' }),
			tools: [every],
			workOn: [6],
		},
		{
			because: 'are named with a how by a tool with this aspect',
			factors: allFactors('needs attention'),
			tools: [
				tool('T90', { factors: [3] }),
				tool('T91', { aspects: [PA, BO], factors: [7] }),
				tool('T92', { aspects: [PA], factors: [1] }),
			],
			workOn: [3, 7],
		},
		{ because: 'are none without tools', factors: allFactors('needs attention'), tools: [], workOn: [] },
	])('$because', ({ factors, tools, workOn }) => {
		expect(factorsToWorkOn(BO, factors, tools)).toEqual(workOn);
	});
});

describe('the tools to start with', () => {
	const order = (tools: Tool[], workOn: FactorNumber[] = [1, 2]) =>
		toolsFor(BO, workOn, 'wijk', tools).map(({ tool: { id } }) => id);

	test.each<{ because: string; later: Tool; sooner: Tool }>([
		{
			because: 'have the aspect as main aspect before as other aspect, also with fewer factors',
			later: tool('T90', { aspects: [PA, BO], factors: [1, 2] }),
			sooner: tool('T91', { factors: [] }),
		},
		{
			because: 'serve most of the factors first, also when studied less',
			later: tool('T90', { factors: [1, 9], evidence: ['A', 'gunstig'] }),
			sooner: tool('T91', { factors: [1, 2], evidence: ['D', 'onbekend'] }),
		},
		{
			because: 'are the better studied first',
			later: tool('T90', { evidence: ['B', 'gunstig'] }),
			sooner: tool('T91', { evidence: ['A', 'gunstig'] }),
		},
		{
			because: 'are never preferred for a mixed outcome',
			later: tool('T90', { evidence: ['A', 'gemengd'] }),
			sooner: tool('T91', { evidence: ['D', 'onbekend'] }),
		},
		{
			because: 'are never preferred for an unfavourable outcome',
			later: tool('T90', { evidence: ['A', 'geen of ongunstig'] }),
			sooner: tool('T91', { evidence: ['C', 'gunstig'] }),
		},
		{ because: 'are in order of id when all else is equal', later: tool('T91'), sooner: tool('T90') },
	])('$because', ({ later, sooner }) => {
		expect(order([later, sooner])).toEqual([sooner.id, later.id]);
	});

	test('are in the setting of the reader, or all when no setting was chosen', () => {
		expect(toolsFor(BO, [1], 'school', [tool('T90')])).toEqual([]);
		expect(toolsFor(BO, [1], undefined, [tool('T90')])).toHaveLength(1);
	});

	test('say whether the aspect is their main one, and which of the factors they serve', () => {
		const other = tool('T90', { aspects: [PA, BO], factors: [2, 9] });
		expect(toolsFor(BO, [1, 2], 'wijk', [other])).toEqual([{ tool: other, main: false, factors: [2] }]);
	});

	test('are at most five and never filled up', () => {
		const six = ['T90', 'T91', 'T92', 'T93', 'T94', 'T95'].map((id) => tool(id));
		expect(order(six)).toEqual(['T90', 'T91', 'T92', 'T93', 'T94']);
		expect(order([...six.slice(0, 2), tool('T96', { aspects: [PA] })])).toEqual(['T90', 'T91']);
	});
});

describe('the advice as a whole', () => {
	const tools = [tool('T90'), tool('T91', { aspects: [PA], factors: [7] })];
	const work: Standing = 'needs attention';

	test('is about the aspect that the order rule gives', () => {
		const advice = advise(
			allAspects('in order', { [BO]: { standing: work } }),
			allFactors(work),
			{ setting: 'wijk' },
			tools,
		);
		expect(advice).toMatchObject({ aspect: BO, factors: [1], tools: [{ tool: { id: 'T90' } }] });
	});

	test('follows the reader to another aspect, and still says what the rule gives', () => {
		const advice = advise(
			allAspects('in order', { [BO]: { standing: work } }),
			allFactors(work),
			{ chosen: PA },
			tools,
		);
		expect(advice).toMatchObject({
			next: { kind: 'start', aspect: BO },
			aspect: PA,
			factors: [7],
			tools: [{ tool: { id: 'T91' } }],
		});
	});

	test('is to hold on when all is op orde, with the weakest factors and no tools', () => {
		const factors = allFactors('in order', {
			2: 'developing',
			8: work,
			9: work,
			10: work,
			5: 'not yet known',
		});
		const {
			next,
			aspect,
			factors: weakest,
			tools: named,
		} = advise(allAspects('in order'), factors, {}, tools);
		expect(next.kind).toBe('hold');
		expect([aspect, weakest, named]).toEqual([undefined, [8, 9, 10], []]);
	});

	test('is only what to fill in when nothing is known', () => {
		expect(advise(allAspects('not yet known'), allFactors(work), {}, tools)).toEqual({
			next: { kind: 'ask first', unknown: aspectSlugs },
			factors: [],
			tools: [],
		});
	});

	test('keeps to its own limits with the tools of this kit, whatever was answered', () => {
		const standing = fc.constantFrom(...standings);
		const aspects = fc.record(Object.fromEntries(aspectSlugs.map((slug) => [slug, fc.record({ standing })])));
		const factors = fc.record(Object.fromEntries(factorNumbers.map((number) => [number, standing])));
		const chosen = fc.option(fc.constantFrom(...settings), { nil: undefined });
		fc.assert(
			fc.property(aspects, factors, chosen, (given, per, setting) => {
				const advice = advise(
					given as AspectStandings,
					per as Record<FactorNumber, Standing>,
					{ setting },
					kit,
				);
				expect(advice.factors.length).toBeLessThanOrEqual(mostFactors);
				expect(advice.tools.length).toBeLessThanOrEqual(mostTools);
				for (const factor of advice.factors) expect(asksForWork(per[factor]!)).toBe(true);
				for (const { tool, factors: served } of advice.tools) {
					expect(tool.aspecten).toContain(advice.aspect);
					expect(setting === undefined || tool.settings.some((own) => own.setting === setting)).toBe(true);
					expect(advice.factors).toEqual(expect.arrayContaining(served));
				}
			}),
		);
	});
});
