// Proves that the outline of a sheet has the words of each block, in the language that is asked for.
import { expect, test } from 'vitest';
import { doorstepSheet } from '#lib/worksheet/worksheet-fixture.ts';
import { outlineOf } from '#lib/worksheet/worksheet-outline.ts';

const sheet = doorstepSheet();
const dutch = outlineOf(sheet, 'nl');

test('every block but the ends of pages has a part', () => {
	expect(dutch).toHaveLength(14);
	expect(dutch[2]).toEqual({ text: 'Woorden straat', help: 'Welke straat?', words: [], look: 'boxes' });
});

test('compartments, columns with rows, and choices give their words', () => {
	expect(dutch[4]!.words).toEqual(['Woorden binnen', 'Woorden buiten', 'Woorden boven']);
	expect(dutch[6]!.words).toEqual(['Woorden dag', 'Woorden uur', 'Woorden maandag']);
	expect(dutch[7]).toMatchObject({ look: 'choices', words: ['Woorden ja', 'Woorden nee', 'Woorden later'] });
	expect(dutch[8]!.words).toEqual(['0: niet fijn', '10: heel fijn']);
});

test('it is in another language when the sheet is, and in Dutch when it is not', () => {
	expect(outlineOf(sheet, 'uk')[0]!.text).toBe('Слова українською');
	const { nl } = sheet.languages;
	expect(outlineOf({ ...sheet, languages: { nl } }, 'en')).toEqual(dutch);
});
