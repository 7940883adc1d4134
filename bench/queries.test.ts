// Proves that fresh is fresh: no two numbers give the same address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, queryOf } from './queries.ts';

const words = ['welkom', 'gesprek', 'ouder', 'kind', 'vertrouwen', 'thuis', 'school', 'avond'];

test('every number below the third power of the words gives another search', () => {
	const number = fc.nat({ max: words.length ** 3 - 1 });
	fc.assert(
		fc.property(number, number, (one, other) => {
			fc.pre(one !== other);
			expect(queryOf(words, one)).not.toBe(queryOf(words, other));
		}),
	);
});

test('an address takes its number or its search, and stays as it is without either', () => {
	expect(addressOf('/gereedschap?n={n}', 7, words)).toBe('/gereedschap?n=7');
	expect(addressOf('/gereedschap.json?q={words}', 0, words)).toBe(
		'/gereedschap.json?q=welkom%20welkom%20welkom',
	);
	expect(addressOf('/gereedschap', 7, words)).toBe('/gereedschap');
});
