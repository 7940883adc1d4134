// Proves that a print says every text in the languages asked for, with its direction and its pictures.
import { expect, test } from 'vitest';
import { worksheetDocument } from '#lib/worksheet/worksheet-document.ts';
import { doorstepSheet, pictures } from '#lib/worksheet/worksheet-fixture.ts';

const sheet = doorstepSheet();
const foot = { source: 'Startgesprek · Gereedschapskist', licence: 'CC BY-SA 4.0' };
const made = (language: 'nl' | 'ar', beside = false) =>
	worksheetDocument(sheet, language, beside, { pictures, foot });

test('in Dutch it says nothing of a translation', () => {
	expect(made('nl').title).toEqual([{ language: 'nl', direction: 'ltr', text: 'Wie woont hier?' }]);
	expect(made('nl')).not.toHaveProperty('unreviewed');
	expect(made('nl', true)).toEqual(made('nl'));
});

test('in Arabic alone it runs from right to left and says in Arabic that nobody checked it', () => {
	const { title, unreviewed, name } = made('ar');
	expect(title).toEqual([{ language: 'ar', direction: 'rtl', text: 'كلمات بالعربية' }]);
	expect(unreviewed).toMatchObject([{ language: 'ar', direction: 'rtl' }]);
	expect(name).toBe('كلمات بالعربية');
});

test('beside Dutch every text is said in Dutch first', () => {
	const { blocks, introduction } = made('ar', true);
	expect(introduction!.map(({ language }) => language)).toEqual(['nl', 'ar']);
	expect(blocks[0]).toMatchObject({ tekst: [{ text: 'Woorden begin' }, { text: 'كلمات بالعربية' }] });
	expect(JSON.stringify(blocks).match(/"language":"nl"/g)).toHaveLength(
		JSON.stringify(blocks).match(/"language":"ar"/g)!.length,
	);
});

test('a translation that somebody read has no notice', () => {
	const read = {
		...sheet,
		languages: { ...sheet.languages, ar: { ...sheet.languages.ar!, reviewed: true } },
	};
	expect(worksheetDocument(read, 'ar', false, { pictures, foot })).not.toHaveProperty('unreviewed');
});

test('it carries the pictures that it names and no others', () => {
	const more = { ...pictures, zon: '<svg/>' };
	expect(worksheetDocument(sheet, 'nl', false, { pictures: more, foot }).pictures).toEqual(pictures);
});
