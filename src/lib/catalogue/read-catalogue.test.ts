// Proves that loose ends between files are refused, and that the kit of this build is the material it was made from.
import { describe, expect, test } from 'vitest';
import type { AspectSlug } from '#lib/framework/aspect.ts';
import type { Setting } from '#lib/framework/setting.ts';
import { toolAt, toolById, tools } from '#lib/catalogue/catalogue.ts';
import { readCatalogue } from '#lib/catalogue/read-catalogue.ts';
import { toolFileWith } from '#lib/catalogue/tool-file-fixture.ts';
import type { EvidenceLevel } from '#lib/catalogue/tool.ts';

const doelen = '- { slug: goede-start, nl: Ik wil goed beginnen, en: I want a good start }';
const stoepgesprek = { id: 'T90', slug: 'stoepgesprek', combineer: '{ T91: Daarna loop je mee naar huis. }' };
const meelopen = { id: 'T91', slug: 'meelopen', combineer: undefined };

function readFiles(files: Record<string, Record<string, string | undefined>>) {
	return readCatalogue(
		Object.fromEntries(
			Object.entries(files).map(([file, fields]) => [`gereedschap/${file}`, toolFileWith(fields)]),
		),
		doelen,
	);
}

describe('a catalogue', () => {
	test('has its tools in order of id, whatever the files are called', () => {
		const outcome = readFiles({ 'stoepgesprek.md': { ...stoepgesprek, id: 'T92' }, 'meelopen.md': meelopen });
		expect(outcome).toMatchObject({ ok: true, value: { tools: [{ id: 'T91' }, { id: 'T92' }] } });
	});

	test.each<{ because: string; files: Parameters<typeof readFiles>[0]; problems: string[] }>([
		{
			because: 'a tool is combined with one that is not there',
			files: { 'stoepgesprek.md': stoepgesprek },
			problems: ['gereedschap/stoepgesprek.md: veld "combineer" noemt T91'],
		},
		{
			because: 'a tool is combined with itself',
			files: { 'meelopen.md': { ...meelopen, combineer: '{ T91: Zichzelf. }' } },
			problems: ['gereedschap/meelopen.md: veld "combineer" noemt T91'],
		},
		{
			because: 'a tool serves a purpose that is not there',
			files: { 'meelopen.md': { ...meelopen, doelen: '{ goede-stop: Waarom deze. }' } },
			problems: ['gereedschap/meelopen.md: veld "doelen" noemt goede-stop'],
		},
		{
			because: 'two tools have the same id',
			files: { 'stoepgesprek.md': { ...stoepgesprek, id: 'T91', combineer: '{}' }, 'meelopen.md': meelopen },
			problems: ['gereedschap/stoepgesprek.md: veld "id" T91', 'gereedschap/meelopen.md: veld "id" T91'],
		},
		{
			because: 'two tools have the same address',
			files: { 'a/meelopen.md': { ...stoepgesprek, slug: 'meelopen' }, 'b/meelopen.md': meelopen },
			problems: [
				'gereedschap/a/meelopen.md: veld "slug" meelopen',
				'gereedschap/b/meelopen.md: veld "slug" meelopen',
			],
		},
		{
			because: 'an old address of one tool is the address of another',
			files: { 'stoepgesprek.md': { ...stoepgesprek, oudeSlugs: '[meelopen]' }, 'meelopen.md': meelopen },
			problems: [
				'gereedschap/stoepgesprek.md: veld "slug" meelopen',
				'gereedschap/meelopen.md: veld "slug" meelopen',
			],
		},
		{
			because: 'the file is not named after the address',
			files: { 'lopen.md': meelopen },
			problems: ['gereedschap/lopen.md: veld "slug" is meelopen'],
		},
		{
			because: 'an aspect is named twice',
			files: { 'meelopen.md': { ...meelopen, andereAspecten: '[wederkerige-relatie]' } },
			problems: ['gereedschap/meelopen.md: veld "aspecten"'],
		},
		{
			because: 'two files miss a field: both are named',
			files: {
				'stoepgesprek.md': { ...stoepgesprek, naam: undefined },
				'meelopen.md': { ...meelopen, wie: undefined },
			},
			problems: ['gereedschap/stoepgesprek.md: veld "naam"', 'gereedschap/meelopen.md: veld "wie"'],
		},
	])('is refused when $because', ({ files, problems }) => {
		const outcome = readFiles(files);
		expect(outcome.ok ? [] : outcome.problems).toEqual(
			problems.map((problem) => expect.stringContaining(problem)),
		);
	});
});

const [PA, BO, WR, WA] = [
	'positieve-attitude',
	'basale-organisatie',
	'wederkerige-relatie',
	'wederzijdse-afstemming',
] as const;
const everywhere: Setting[] = ['opvang', 'wijk', 'zorg', 'school'];

// From the material the sheets were written from: main aspect, other aspects, factors, settings, how well studied.
const material: [string, AspectSlug, AspectSlug[], number[], Setting[], EvidenceLevel][] = [
	['T01', WR, [WA], [1, 3, 4, 7, 8], ['opvang', 'school'], 'B'],
	['T09', BO, [PA], [1, 2], everywhere, 'C'],
	['T10', BO, [], [1, 3, 5], everywhere, 'C'],
	['T12', BO, [PA], [1, 3, 10], everywhere, 'C'],
	['T13', BO, [], [2, 3, 6], everywhere, 'C'],
	['T14', BO, [WA], [1, 5, 8, 9], everywhere, 'C'],
	['T16', BO, [WR], [1, 4, 5], everywhere, 'C'],
	['T19', PA, [], [1, 7, 10], everywhere, 'C'],
	['T22', PA, [WR], [1, 3, 5, 7], everywhere, 'B'],
	['T26', WR, [WA], [4, 5, 7, 8, 9], ['opvang', 'zorg', 'school'], 'B'],
	['T36', WA, [], [2, 3, 6, 7], ['wijk', 'zorg', 'school'], 'C'],
	['T50', WR, [WA], [5, 7, 9, 10], everywhere, 'C'],
	['T57', WR, [WA], [5, 7, 8, 9, 10], everywhere, 'C'],
	['T58', WA, [], [4, 6, 8, 9], everywhere, 'C'],
];

describe('the kit of this build', () => {
	test('has these fourteen tools', () => {
		expect(tools.map(({ id }) => id)).toEqual(material.map(([id]) => id));
	});

	test.each(material)('has %s as the material has it', (id, main, others, factors, settings, level) => {
		const tool = toolById(id)!;
		expect(tool.hoofdaspect).toBe(main);
		expect(tool.aspecten).toEqual([main, ...others]);
		expect(tool.factoren.map(({ nummer }) => nummer)).toEqual(factors);
		expect(tool.settings.map(({ setting }) => setting)).toEqual(settings);
		expect(tool.bewijs.niveau).toBe(level);
	});

	test('has on every sheet the two fields that carry the aim: all parents, and the later of the child', () => {
		for (const { alleOuders, later, factoren } of tools) {
			expect(alleOuders.join('').length).toBeGreaterThan(0);
			expect(later.length).toBeGreaterThan(0);
			expect(factoren.every(({ hoe }) => hoe.length > 0)).toBe(true);
		}
	});

	test('finds a tool at its address, and nothing at an address that is none', () => {
		expect(toolAt('plan-op-een-a4')).toMatchObject({ tool: { id: 'T58' }, moved: false });
		expect(toolAt('matrix')).toBeUndefined();
	});
});
