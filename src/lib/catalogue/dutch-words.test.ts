// Proves how a text comes apart in words, and which forms of a word are one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNegation, stemOf, wordsOf } from '#lib/catalogue/dutch-words.ts';

const written = (text: string) => wordsOf(text).map(({ whole }) => whole);

describe('the words of a text', () => {
	test('are lower case and without accents', () => {
		expect(written('Crèche MOEDER Oekraïne')).toEqual(['creche', 'moeder', 'oekraine']);
	});

	test('leave out how something is asked, and keep a negation', () => {
		expect(written('Hoe bereik ik de ouders die niet komen?')).toEqual(['bereik', 'ouders', 'niet', 'komen']);
		expect(wordsOf('ouders komen niet').map(({ whole }) => isNegation(whole))).toEqual([false, false, true]);
	});

	test('lose their apostrophes', () => {
		expect(written("foto's, collega’s en 's ochtends")).toEqual(['foto', 'collega', 'ochtends']);
	});

	test('keep the pieces of a word with hyphens, and say the digits in it', () => {
		expect(wordsOf('10-minutengesprek')).toEqual([
			{ whole: 'tienminutengesprek', pieces: ['tien', 'minutengesprek'] },
		]);
		expect(written('10minutengesprek')).toEqual(['tienminutengesprek']);
	});

	test('know the id of a tool however it is typed', () => {
		expect(written('T09 t9 T 09')).toEqual(['t09', 't09', 't09']);
	});

	test('are not joined or lost by control characters', () => {
		expect(written('ouder\u0000avond\u001b oma\u200b')).toEqual(['ouder', 'avond', 'oma']);
	});

	test('stop at the number asked for, and are cut off when they are too long', () => {
		expect(wordsOf('vader moeder oma opa', 2)).toHaveLength(2);
		expect(written('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
	});

	test('of any text are at most forty letters long', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const word of written(text)) {
					expect(word.length).toBeGreaterThan(1);
					expect(word.length).toBeLessThanOrEqual(40);
					stemOf(word);
				}
			}),
		);
	});
});

describe('the stem', () => {
	test.each([
		['brief', 'brieven'],
		['huis', 'huizen'],
		['gesprek', 'gesprekken'],
		['kind', 'kinderen'],
		['spreken', 'gesproken'],
		['bellen', 'bel'],
		['school', 'scholen'],
		['scheiding', 'gescheiden'],
		['geven', 'gegeven'],
		['brengen', 'bracht'],
		['kiezen', 'keuze'],
	])('of %s and of %s are one', (one, other) => {
		expect(stemOf(one)).toBe(stemOf(other));
	});

	test.each([
		['nieuws', 'nieuwe'],
		['gesprek', 'spreken'],
		['kaart', 'kracht'],
	])('of %s and of %s are two', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});
});
