// Proves that an address finds the edition it asks for, and nothing when it asks for something odd.
import { describe, expect, test } from 'vitest';
import { pictures, editionAt, worksheetAt, worksheets, worksheetsOf } from '#lib/worksheet/worksheets.ts';

const home = 'T01';
const slug = 'vragenkaart-kind';

describe('an address of an edition', () => {
	test('gives the sheet in its language, alone or beside Dutch', () => {
		expect(editionAt(home, `${slug}.nl`)).toMatchObject({
			language: 'nl',
			beside: false,
			worksheet: { slug },
		});
		expect(editionAt(home, `${slug}.ar`)).toMatchObject({ language: 'ar', beside: false });
		expect(editionAt(home, `${slug}.ar-nl`)).toMatchObject({ language: 'ar', beside: true });
	});

	test.each([
		slug,
		`${slug}.`,
		`${slug}.nl-nl`,
		`${slug}.nl-ar`,
		`${slug}.de`,
		`${slug}.AR`,
		`${slug}.ar-nl-nl`,
		`${slug}.ar.nl`,
		`${slug}.ar\n`,
		` ${slug}.ar`,
		'.ar',
		'bestaat-niet.ar',
		'constructor.ar',
		`../${slug}.ar`,
		`${slug}.__`,
		'',
	])('%j is none', (name) => {
		expect(editionAt(home, name)).toBeUndefined();
	});

	test('is there only at the tool where the sheet has its address', () => {
		expect(editionAt('T25', `${slug}.nl`)).toBeUndefined();
		expect(worksheetAt('T25', slug)).toBeUndefined();
	});

	test('of a sheet for professionals exists in no language it was not translated into', () => {
		const dutch = worksheets.find(({ languages }) => Object.keys(languages).length === 1)!;
		expect(editionAt(dutch.gereedschap[0]!, `${dutch.slug}.nl`)).toBeDefined();
		expect(editionAt(dutch.gereedschap[0]!, `${dutch.slug}.ar`)).toBeUndefined();
	});
});

test('a tool has its own sheets first, then those it shares', () => {
	const sheets = worksheetsOf('T01');
	const places = sheets.map(({ gereedschap }) => gereedschap.indexOf('T01'));
	expect(sheets.length).toBeGreaterThan(0);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('there are at least 24 worksheets, each under a name of its own', () => {
	expect(worksheets.length).toBeGreaterThanOrEqual(24);
	expect(new Set(worksheets.map(({ slug }) => slug)).size).toBe(worksheets.length);
	expect(Object.keys(pictures).length).toBeGreaterThan(0);
});
