// Proves that loose ends between files are refused, and that the kit of this build is the material it was made from.
import { describe, expect, test } from 'vitest';
import { aspectSlugs, type AspectSlug } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { settings, type Setting } from '#lib/framework/setting.ts';
import { routes, toolAt, toolById, tools } from '#lib/catalogue/catalogue.ts';
import { readCatalogue } from '#lib/catalogue/read-catalogue.ts';
import { gapsIn } from '#lib/catalogue/route.ts';
import { toolFileWith } from '#lib/catalogue/tool-file-fixture.ts';
import { howFor, suits, type EvidenceLevel } from '#lib/catalogue/tool.ts';

const doelen =
	'- { nl: Beginnen, en: Starting, doelen: [{ slug: goede-start, nl: Ik wil goed beginnen, en: A good start }] }';
const stoepgesprek = { id: 'T90', slug: 'stoepgesprek', combineer: '{ T91: Daarna loop je mee naar huis. }' };
const meelopen = { id: 'T91', slug: 'meelopen', combineer: undefined };

function readFiles(files: Record<string, Record<string, string | undefined>>) {
	return readCatalogue(
		Object.fromEntries(
			Object.entries(files).map(([file, fields]) => [`gereedschap/${file}`, toolFileWith(fields)]),
		),
		{ purposes: doelen, routes: '[]', gaps: '[]' },
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
	['T02', PA, [WR], [1, 2, 5, 7], ['opvang', 'zorg', 'school'], 'C'],
	['T03', BO, [WR], [1, 3, 4, 8], ['zorg', 'school'], 'C'],
	['T04', WR, [BO, WA], [1, 2, 3, 5], ['opvang', 'wijk'], 'C'],
	['T05', WR, [PA], [1, 2, 3, 7, 10], everywhere, 'B'],
	['T06', WR, [PA, BO], [1, 2, 5, 6], ['opvang', 'wijk', 'school'], 'C'],
	['T07', BO, [WR], [1, 2, 6], ['opvang', 'wijk', 'school'], 'C'],
	['T08', WR, [PA], [1, 3, 5, 7], ['opvang', 'wijk', 'school'], 'C'],
	['T09', BO, [PA], [1, 2], everywhere, 'C'],
	['T10', BO, [], [1, 3, 5], everywhere, 'C'],
	['T11', BO, [WR], [1, 3, 5], everywhere, 'B'],
	['T12', BO, [PA], [1, 3, 10], everywhere, 'C'],
	['T13', BO, [], [2, 3, 6], everywhere, 'C'],
	['T14', BO, [WA], [1, 5, 8, 9], everywhere, 'C'],
	['T15', BO, [WR], [1, 2, 3, 6], ['opvang', 'wijk', 'school'], 'C'],
	['T16', BO, [WR], [1, 4, 5], everywhere, 'C'],
	['T17', WA, [WR], [5, 6, 9], everywhere, 'C'],
	['T18', PA, [WR], [1, 2, 5, 7], everywhere, 'C'],
	['T19', PA, [], [1, 7, 10], everywhere, 'C'],
	['T20', PA, [BO], [1, 2, 10], everywhere, 'D'],
	['T21', PA, [WR], [1, 3, 6, 7], everywhere, 'C'],
	['T22', PA, [WR], [1, 3, 5, 7], everywhere, 'B'],
	['T23', BO, [WR, WA], [4, 5, 9, 10], everywhere, 'C'],
	['T24', BO, [PA], [1, 7, 8], everywhere, 'C'],
	['T25', WA, [WR], [4, 7, 8, 9], everywhere, 'C'],
	['T26', WR, [WA], [4, 5, 7, 8, 9], ['opvang', 'zorg', 'school'], 'B'],
	['T27', WA, [WR], [2, 4, 7, 8], ['opvang', 'zorg', 'school'], 'C'],
	['T28', WR, [WA], [4, 5, 7, 8], everywhere, 'C'],
	['T29', WR, [], [1, 4, 5, 7], ['opvang', 'wijk', 'school'], 'C'],
	['T30', WR, [WA], [1, 5, 6, 8], ['opvang', 'wijk', 'school'], 'B'],
	['T31', WR, [WA], [1, 2, 6, 7], ['opvang', 'school'], 'B'],
	['T32', WA, [], [2, 4, 5, 6, 8], ['opvang', 'school'], 'A'],
	['T33', WA, [BO], [1, 2, 6, 7], ['opvang', 'school'], 'B'],
	['T34', WA, [BO], [1, 5, 6, 8, 9], ['opvang', 'school'], 'B'],
	['T35', WA, [BO], [5, 6, 8], ['opvang', 'school'], 'A'],
	['T36', WA, [], [2, 3, 6, 7], ['wijk', 'zorg', 'school'], 'C'],
	['T37', WA, [], [2, 6, 7], everywhere, 'B'],
	['T38', WR, [WA], [1, 5, 6, 7], ['opvang', 'wijk', 'school'], 'C'],
	['T39', WA, [], [3, 4, 6, 9], ['wijk', 'zorg'], 'A'],
	['T40', WA, [WR], [2, 4, 6, 10], ['wijk', 'zorg', 'school'], 'B'],
	['T41', WA, [BO], [2, 5, 6, 9], ['wijk', 'zorg', 'school'], 'B'],
	['T42', WA, [WR], [4, 5, 7, 9], everywhere, 'C'],
	['T43', PA, [WR], [4, 7, 8], everywhere, 'C'],
	['T44', WR, [WA], [4, 7, 9, 10], everywhere, 'D'],
	['T45', WR, [WA], [5, 7, 8, 9], everywhere, 'C'],
	['T46', WR, [PA, WA], [5, 6, 7], ['opvang', 'zorg', 'school'], 'B'],
	['T47', WR, [WA], [4, 5, 10], everywhere, 'C'],
	['T48', PA, [WR], [1, 4, 5, 10], everywhere, 'C'],
	['T49', BO, [WR], [1, 5, 7], ['opvang', 'wijk', 'school'], 'C'],
	['T50', WR, [WA], [5, 7, 9, 10], everywhere, 'C'],
	['T51', WR, [PA], [1, 5, 7, 10], everywhere, 'D'],
	['T52', WA, [], [2, 4, 6, 8, 9, 10], ['wijk', 'zorg', 'school'], 'C'],
	['T53', WA, [], [4, 6, 8, 9, 10], ['wijk', 'zorg', 'school'], 'C'],
	['T54', WA, [], [2, 4, 6, 7, 8], ['wijk', 'school'], 'B'],
	['T55', WA, [BO], [2, 3, 4, 9], ['opvang', 'zorg', 'school'], 'C'],
	['T56', WA, [WR], [4, 5, 8, 10], ['school'], 'C'],
	['T57', WR, [WA], [5, 7, 8, 9, 10], everywhere, 'C'],
	['T58', WA, [], [4, 6, 8, 9], everywhere, 'C'],
	['T59', WA, [WR], [6, 7, 9, 10], everywhere, 'C'],
	['T60', WR, [WA], [2, 4, 7, 9, 10], ['wijk', 'zorg', 'school'], 'C'],
];

describe('the kit of this build', () => {
	test('has these sixty tools', () => {
		expect(tools.map(({ id }) => id)).toEqual(material.map(([id]) => id));
	});

	test.each(material)('has %s as the material has it', (id, main, others, factors, suited, level) => {
		const tool = toolById(id)!;
		expect(tool.hoofdaspect).toBe(main);
		expect(tool.aspecten).toEqual([main, ...others]);
		expect(tool.factoren.map(({ nummer }) => nummer)).toEqual(factors);
		expect(tool.settings.map(({ setting }) => setting)).toEqual(suited);
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

	test.each(factorNumbers)('says for factor %i how to work on it with at least five tools', (factor) => {
		expect(tools.filter((tool) => howFor(tool, factor)).length).toBeGreaterThanOrEqual(5);
	});

	test.each(aspectSlugs)('has at least eight tools directed at %s first', (aspect) => {
		expect(tools.filter(({ hoofdaspect }) => hoofdaspect === aspect).length).toBeGreaterThanOrEqual(8);
	});

	test.each(settings)('has at least twelve tools for the setting %s', (setting) => {
		expect(tools.filter((tool) => suits(tool, setting)).length).toBeGreaterThanOrEqual(12);
	});

	test('has these eight routes', () => {
		expect(routes.map(({ slug }) => slug)).toEqual([
			'goede-start',
			'kind-aan-het-roer',
			'thuis-versterken',
			'eigen-netwerk',
			'op-weg-naar-later',
			'tegenvaller',
			'vastgelopen-contact',
			'luisteren-als-organisatie',
		]);
	});

	test.each(routes)('lets the route $slug be walked from sheet to sheet', (route) => {
		expect(gapsIn(route, tools)).toEqual([]);
	});
});
