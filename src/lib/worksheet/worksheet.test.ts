// Proves that every text of a worksheet has one key, and can be replaced by it and put back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doorstepSheet } from '#lib/worksheet/worksheet-fixture.ts';
import { languagesOf, textsOf, withTexts } from '#lib/worksheet/worksheet.ts';

const sheet = doorstepSheet();

test('the texts stand in reading order, the small ones under the id they belong to', () => {
	const keys = textsOf(sheet).map(([key]) => key);
	expect(keys.slice(0, 6)).toEqual(['titel', 'uitleg', 'begin', 'groet', 'straat', 'straat.hulp']);
	expect(keys).toEqual(expect.arrayContaining(['lijn.van', 'lijn.tot']));
	expect(new Set(keys).size).toBe(keys.length);
});

test('a sheet is had in every language it has, Dutch first', () => {
	expect(languagesOf(sheet)[0]).toBe('nl');
	expect(languagesOf(sheet)).toHaveLength(6);
});

test('whatever the words, replacing each by its key and back changes nothing', () => {
	const word = fc.string({ minLength: 1 });
	fc.assert(
		fc.property(fc.array(word, { minLength: 80, maxLength: 80 }), (words) => {
			let next = 0;
			const written = withTexts(sheet.blokken, () => words[next++]);
			const texts = new Map<string, string>();
			const keyed = withTexts(written, (key, text) => (texts.set(key, text), key));
			expect(JSON.stringify(keyed)).not.toContain('Woorden ');
			expect(withTexts(keyed, (key) => texts.get(key))).toEqual(written);
		}),
	);
});

test('only words are replaced: what a block is, its room and its pictures stay', () => {
	const silent = withTexts(sheet.blokken, () => '');
	expect(JSON.stringify(silent)).toContain('"soort":"vakken","kolommen":2,"hoogte":20');
	expect(JSON.stringify(silent)).toContain('"beeld":"ster"');
});
