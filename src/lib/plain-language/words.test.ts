// Proves what counts as one word.
import { expect, test } from 'vitest';
import { onOneLine, wordsOf } from '#lib/plain-language/words.ts';

test.each([
	['Een 10-minutengesprek, op tijd.', ['Een', '10-minutengesprek', 'op', 'tijd']],
	['vo/mbo, en/of', ['vo', 'mbo', 'en', 'of']],
	['foto’s van ’s ochtends', ['foto’s', 'van', 's', 'ochtends']],
	['wij-leren.nl kost 1,5 uur, 2 keer', ['wij-leren.nl', 'kost', '1,5', 'uur', '2', 'keer']],
	['Álle ideeën: o.a. dit – en dat!', ['Álle', 'ideeën', 'o.a', 'dit', 'en', 'dat']],
	['', []],
])('the words of "%s"', (text, words) => {
	expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

test('a word knows its place', () => {
	expect(wordsOf('Bel mij')).toEqual([
		{ text: 'Bel', at: 0 },
		{ text: 'mij', at: 4 },
	]);
});

test('a sentence on two lines is the same sentence', () => {
	expect(onOneLine(' Bel\n  mij ')).toBe('Bel mij');
});
