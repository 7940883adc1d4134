// Proves that the template shows every field, and that a file that misses one is refused by file and field.
import { describe, expect, test } from 'vitest';
import { readTool } from '#lib/catalogue/read-tool.ts';
import { template, toolFileWith, toolFileWithout } from '#lib/catalogue/tool-file-fixture.ts';
import { toolForm } from '#lib/catalogue/tool-form.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const file = 'content/gereedschap/stoepgesprek.md';

function read(source: string): Tool {
	const outcome = readTool(file, source);
	return outcome.ok ? outcome.value : expect.fail(outcome.problems.join('\n'));
}

function problemsIn(source: string): string[] {
	const outcome = readTool(file, source);
	return outcome.ok ? [] : outcome.problems;
}

describe('the template', () => {
	test('has only the problems it speaks of itself: it shows one line where several are asked', () => {
		expect(problemsIn(template)).toEqual([
			`${file}: veld "trefwoorden" geef er minstens 3`,
			`${file}: veld "stappen" geef 4 tot 8 stappen`,
			`${file}: veld "zinnen" geef er minstens 3`,
		]);
	});

	test('shows every field', () => {
		const tool = read(toolFileWith());
		const empty = Object.entries(tool).filter(([, value]) => Object.keys(value).length === 0);
		expect(Object.keys(tool).toSorted()).toEqual(Object.keys(toolForm.shape).toSorted());
		expect(empty.map(([field]) => field)).toEqual(['oudeSlugs']);
		expect(template).toContain('oudeSlugs');
		expect(tool).toMatchObject({
			id: 'T00',
			leeftijd: { van: 0, tot: 23, toelichting: expect.any(String) },
			duur: { voorbereiding: { minuten: [10, 15], toelichting: expect.any(String) } },
			settings: ['opvang', 'wijk', 'zorg', 'school'].map((setting) => ({
				setting,
				variant: expect.any(String),
			})),
			bewijs: { gevonden: expect.any(String), nietGevonden: expect.any(String) },
		});
	});

	test.each(['id', 'hoofdaspect', 'naam'])(
		'explains the field "%s" in a comment, which is not part of its value',
		(field) => {
			expect(String(read(toolFileWith())[field as keyof Tool])).not.toContain('#');
		},
	);
});

describe('a tool file is refused by file and field', () => {
	test.each([
		'id',
		'slug',
		'naam',
		'inEenZin',
		'engels',
		'trefwoorden',
		'hoofdaspect',
		'factoren',
		'leeftijd',
		'duur',
		'wie',
		'wieToelichting',
		'tellen',
		'vragen',
		'bewijs',
		'doelen',
	])('without %s, or with nothing behind it', (field) => {
		for (const value of [undefined, '']) {
			const problems = problemsIn(toolFileWith({ [field]: value }));
			expect(problems).toContainEqual(expect.stringContaining(`${file}: veld "${field}" `));
			expect(problems.join()).not.toMatch(/Invalid|expected/);
		}
	});

	test.each([
		['Wanneer wel', 'wanneerWel'],
		['Wanneer niet', 'wanneerNiet'],
		['Zo bereik je álle ouders', 'alleOuders'],
		['Wat het kind er later aan heeft', 'later'],
		['In jouw setting', 'settings'],
		['Wat je nodig hebt', 'nodig'],
		['Stappen', 'stappen'],
		['Zinnen die helpen', 'zinnen'],
		['Valkuilen', 'valkuilen'],
		['Let op bij risico', 'risico'],
		['Rol van het kind', 'rolVanHetKind'],
	])('without the section "%s"', (heading, field) => {
		expect(problemsIn(toolFileWithout(heading))).toEqual([
			expect.stringContaining(`${file}: veld "${field}" `),
		]);
	});

	test.each<{ because: string; fields: Record<string, string>; field: string }>([
		{
			because: 'a factor without "zo werk je eraan"',
			fields: { factoren: '{ 3: }' },
			field: 'factoren.0.hoe',
		},
		{
			because: 'a factor that does not exist',
			fields: { factoren: '{ 11: Zo werk je eraan. }' },
			field: 'factoren.0.nummer',
		},
		{
			because: 'an aspect that does not exist',
			fields: { andereAspecten: '[gastvrijheid]' },
			field: 'aspecten.1',
		},
		{ because: 'a purpose without why', fields: { doelen: '{ goede-start: }' }, field: 'doelen.0.waarom' },
		{ because: 'an address that is taken by the matrix', fields: { slug: 'matrix' }, field: 'slug' },
		{ because: 'an address with a capital', fields: { slug: 'Stoepgesprek' }, field: 'slug' },
		{
			because: 'a sentence of more than thirty words',
			fields: { inEenZin: 'praat '.repeat(31) },
			field: 'inEenZin',
		},
		{ because: 'markup in a text', fields: { naam: '"Stoep<b>gesprek</b>"' }, field: 'naam' },
		{
			because: 'an age that is no number',
			fields: { leeftijd: '{ van: nul, tot: 12 }' },
			field: 'leeftijd.van',
		},
		{
			because: 'a duration with neither minutes nor a note',
			fields: {
				duur: '{ voorbereiding: {}, uitvoering: { minuten: [5, 10] }, nazorg: { minuten: [5, 5] } }',
			},
			field: 'duur.voorbereiding',
		},
		{
			because: 'strong evidence that does not say what was not found',
			fields: {
				bewijs: '{ niveau: A, uitkomst: gunstig, toelichting: T, gevonden: G, bronnen: [Lusse 2013] }',
			},
			field: 'bewijs.gevonden',
		},
		{
			because: 'programme data that do not say what was found',
			fields: {
				bewijs: '{ niveau: B, uitkomst: gunstig, toelichting: T, nietGevonden: N, bronnen: [Lusse 2019] }',
			},
			field: 'bewijs.gevonden',
		},
		{
			because: 'evidence without what came out',
			fields: { bewijs: '{ niveau: C, toelichting: Praktijk, bronnen: [Lusse 2013] }' },
			field: 'bewijs.uitkomst',
		},
		{ because: 'a field that does not exist', fields: { telen: 'Een slip van de pen' }, field: 'telen' },
	])('for $because', ({ fields, field }) => {
		const problems = problemsIn(toolFileWith(fields));
		expect(problems).toContainEqual(expect.stringContaining(`${file}: veld "${field}" `));
		expect(problems.join()).not.toMatch(/Invalid|expected|Unrecognized/);
	});

	test('for a heading that is not in the template', () => {
		const source = toolFileWith().replace('## Valkuilen', '## Valkuil');
		expect(problemsIn(source)).toEqual([`${file}: kop "Valkuil" bestaat niet in het sjabloon`]);
	});

	test('for text that would get lost: above the first heading, under a second one, under a small one', () => {
		const body = '\n## Wanneer wel\n';
		expect(problemsIn(toolFileWith().replace(body, `\nNog een zin.\n${body}`))).toEqual([
			`${file}: tekst boven de eerste kop: "Nog een zin."`,
		]);
		expect(problemsIn(`${toolFileWith()}\n## Valkuilen\n\n- Nog een.\n`)).toEqual([
			`${file}: kop "Valkuilen" staat er twee keer`,
		]);
		expect(problemsIn(toolFileWith().replace('## Stappen\n', '## Stappen\n\n### Vooraf\n'))).toEqual([
			`${file}: onder "Stappen" horen geen kopjes met ###`,
		]);
	});

	test.each<[string, string]>([
		['without fields', '## Stappen\n'],
		['with broken YAML', '---\nnaam: "Stoep\n---\n'],
		['with fields that are all comment', '---\n# nog niets\n---\n'],
	])('%s', (_, source) => {
		expect(problemsIn(source)).toContainEqual(expect.stringContaining(`${file}: `));
	});
});

describe('a tool file', () => {
	test('gives the main aspect first and the others after it', () => {
		const { aspecten } = read(
			toolFileWith({ hoofdaspect: 'basale-organisatie', andereAspecten: '[positieve-attitude]' }),
		);
		expect(aspecten).toEqual(['basale-organisatie', 'positieve-attitude']);
	});

	test.each(['andereAspecten', 'oudeSlugs', 'combineer'])('may leave %s out or empty', (field) => {
		expect(problemsIn(toolFileWith({ [field]: undefined }))).toEqual([]);
		expect(problemsIn(toolFileWith({ [field]: '' }))).toEqual([]);
	});

	test('may come from Windows, with its own ends of lines', () => {
		expect(read(toolFileWith().replaceAll('\n', '\r\n'))).toEqual(read(toolFileWith()));
	});
});
