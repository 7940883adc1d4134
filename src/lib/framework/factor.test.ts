// Proves the numbers of the ten factors and the group each belongs to.
import { describe, expect, test } from 'vitest';
import { factorNumber, factorNumbers, groupOf, type GroupSlug } from '#lib/framework/factor.ts';

describe('the ten factors', () => {
	test.each<[GroupSlug, number[]]>([
		['contact', [1, 2, 3]],
		['samenwerking', [4, 5, 6, 7]],
		['toekomstperspectief', [8, 9, 10]],
	])('of the group %s are %j', (group, numbers) => {
		expect(factorNumbers.filter((number) => groupOf(number) === group)).toEqual(numbers);
	});

	test.each(factorNumbers)('have number %i in an address', (number) => {
		expect(factorNumber(String(number))).toBe(number);
		expect(factorNumber(number)).toBe(number);
	});

	test.each(['0', '11', '01', '1.0', ' 1', '-1', 'een', '', undefined])('have no number %j', (text) => {
		expect(factorNumber(text)).toBeUndefined();
	});
});
