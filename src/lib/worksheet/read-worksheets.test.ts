// Proves that worksheets are read with their translations, and that every fault is told with its file and field.
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/platform/language.ts';
import { readWorksheets } from '#lib/worksheet/read-worksheets.ts';
import { doorstep, filesOf, known, translation } from '#lib/worksheet/worksheet-fixture.ts';

const problemsOf = (files: Record<string, string>) => {
	const outcome = readWorksheets(files, known);
	return outcome.ok ? [] : outcome.problems;
};
const withBlock = (block: unknown) => filesOf({ blokken: [...doorstep.blokken, block] });

describe('a worksheet', () => {
	test('is read in all its languages, Dutch first', () => {
		const outcome = readWorksheets(filesOf(), known);
		if (!outcome.ok) throw new Error(outcome.problems.join());
		expect(Object.keys(outcome.value[0]!.languages)).toEqual(languages);
		expect(outcome.value[0]!.languages.nl).toMatchObject({
			reviewed: true,
			texts: { titel: 'Wie woont hier?' },
		});
		expect(outcome.value[0]!.languages.ar).toMatchObject({ reviewed: false });
	});

	test('of a professional may be in Dutch alone', () => {
		const { 'aan-de-deur.yaml': sheet } = filesOf({ houder: 'professional' });
		expect(problemsOf({ 'aan-de-deur.yaml': sheet! })).toEqual([]);
	});

	test('stands in order of its slug', () => {
		const files = {
			'b.yaml': filesOf({ houder: 'professional', slug: 'b' })['aan-de-deur.yaml']!,
			'a.yaml': filesOf({ houder: 'professional', slug: 'a' })['aan-de-deur.yaml']!,
		};
		const outcome = readWorksheets(files, known);
		expect(outcome.ok && outcome.value.map(({ slug }) => slug)).toEqual(['a', 'b']);
	});
});

describe('a worksheet is refused', () => {
	test.each(['kind', 'ouder', 'samen'])('when %s holds it and a language is missing', (houder) => {
		const files = filesOf({ houder });
		delete files['aan-de-deur.tr.yaml'];
		expect(problemsOf(files)).toEqual(['aan-de-deur.yaml: de vertaling in tr ontbreekt']);
	});

	test.each([
		['an unknown tool', { gereedschap: ['T01', 'T99'] }, 'veld "gereedschap" noemt T99, dat er niet is'],
		['a code that is none', { gereedschap: ['een'] }, 'veld "gereedschap.0" is een code als T01'],
		['an unknown holder', { houder: 'buurman' }, 'veld "houder" kies uit: kind, ouder, samen, professional'],
		['no title', { titel: undefined }, 'veld "titel" ontbreekt'],
		['an empty title', { titel: ' ' }, 'veld "titel" is leeg'],
		[
			'bold in its words',
			{ titel: 'Dit **ben** ik' },
			'veld "titel" is gewone tekst: geen vet, links of html',
		],
		['a field that does not exist', { kleur: 'rood' }, 'Onbekende key: "kleur"'],
		['no English name', { engels: undefined }, 'veld "engels" ontbreekt'],
	])('with %s', (_what, change, problem) => {
		const problems = problemsOf(filesOf(change));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain('aan-de-deur.yaml: ');
		expect(problems[0]).toContain(problem);
	});

	test('with a block of a kind that does not exist', () => {
		expect(problemsOf(withBlock({ soort: 'liedje' }))[0]).toMatch(
			/^aan-de-deur\.yaml: veld "blokken\.16\.soort" heeft een soort die niet bestaat$/,
		);
	});

	test.each([{ regels: 2, vak: 20 }, {}])('with a question that has room to write %j', (room) => {
		expect(problemsOf(withBlock({ soort: 'vraag', id: 'nieuw', tekst: 'Wie?', ...room }))).toEqual([
			'aan-de-deur.yaml: veld "blokken.16" geef regels of vak, niet allebei',
		]);
	});

	test('with a picture that nobody drew', () => {
		const files = withBlock({ soort: 'kop', id: 'begin2', tekst: 'Hallo', beeld: 'draak' });
		expect(problemsOf(files)).toContain('aan-de-deur.yaml: het beeld draak is er niet (aan-de-deur)');
	});

	test('with the same id twice', () => {
		expect(problemsOf(withBlock({ soort: 'kop', id: 'straat', tekst: 'Hallo' }))).toContain(
			'aan-de-deur.yaml: de id straat staat er twee keer',
		);
	});

	test('when its file is no YAML', () => {
		expect(problemsOf({ ...filesOf(), 'aan-de-deur.yaml': 'titel: [' })[0]).toMatch(
			/^aan-de-deur\.yaml: veld "" /,
		);
	});
});

describe('a translation is refused', () => {
	const problemsWith = (arabic: string) => problemsOf({ ...filesOf(), 'aan-de-deur.ar.yaml': arabic });

	test('with a text too few or too many', () => {
		expect(problemsWith(translation('ar', { titel: undefined }))).toEqual([
			'aan-de-deur.ar.yaml: de tekst titel ontbreekt',
		]);
		expect(problemsWith(translation('ar', { 'straat.tot': 'x' }))).toEqual([
			'aan-de-deur.ar.yaml: de tekst straat.tot hoort nergens bij',
		]);
	});

	test('that does not say whether somebody read it', () => {
		expect(problemsWith('teksten: {}')[0]).toMatch(
			/^aan-de-deur\.ar\.yaml: veld "nagekeken" ontbreekt: true als /,
		);
	});

	test('when its file is no YAML', () => {
		expect(problemsWith('"')[0]).toMatch(/^aan-de-deur\.ar\.yaml: /);
	});

	test('without a sheet it belongs to', () => {
		expect(problemsOf({ ...filesOf(), 'weg.ar.yaml': translation('ar') })).toEqual([
			'weg.ar.yaml: hoort bij een werkblad dat er niet is',
		]);
	});
});
