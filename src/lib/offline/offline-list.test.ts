// Proves that what is to be fetched is told in figures that people understand, never too low.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, listAddress, sizeText } from '#lib/offline/offline-list.ts';

describe('the size of what is taken along', () => {
	test.each([
		[0, '0 kB'],
		[1, '1 kB'],
		[911_200, '912 kB'],
		[998_900, '999 kB'],
		[999_500, '1 MB'],
		[1_210_000, '1,3 MB'],
	])('%i bytes are %s', (bytes, text) => {
		expect(sizeText(bytes, 'nl')).toBe(text);
	});

	test('is written as the reader writes numbers', () => {
		expect(sizeText(1_210_000, 'en')).toBe('1.3 MB');
	});

	test('is never told lower than it is', () => {
		fc.assert(
			fc.property(fc.nat(50_000_000), (bytes) => {
				const [amount = '', unit] = sizeText(bytes, 'en').split(' ');
				expect(Number(amount) * (unit === 'kB' ? 1000 : 1_000_000)).toBeGreaterThanOrEqual(bytes - 0.001);
			}),
		);
	});

	test('is that of all entries together', () => {
		expect(bytesOf([{ bytes: 3 }, { bytes: 4 }])).toBe(7);
		expect(bytesOf([])).toBe(0);
	});
});

test('the list of each language has an address of its own', () => {
	expect([listAddress('nl'), listAddress('en')]).toEqual(['/meenemen.json', '/en/meenemen.json']);
});
