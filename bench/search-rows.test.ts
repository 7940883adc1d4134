// Proves that what the search bench says comes into the report as it was meant.
import { expect, test } from 'vitest';
import { isMet } from './report.ts';
import { searchRow } from './search-rows.ts';

test('the p99 is judged: it must stay under its goal', () => {
	const row = searchRow({ name: 'real tools', p50: 0.04, p99: 0.42, n: 2000, unit: 'ms', goal: 5 });
	expect(row).toMatchObject({ value: 0.42, unit: 'ms p99', note: 'p50 0.04, n 2000' });
	expect(isMet(row)).toBe(true);
	expect(isMet(searchRow({ name: 'real tools', p99: 5, goal: 5 }))).toBe(false);
});

test('a floor has no goal', () => {
	expect(isMet(searchRow({ name: 'floor: String.includes', p99: 80 }))).toBeUndefined();
});

test('memory and the size of the catalogue are figures without a time', () => {
	expect(searchRow({ name: 'index', megabytes: 181 })).toMatchObject({ value: 181, unit: 'MB' });
	expect(searchRow({ name: 'catalogue', tools: 10_000, vocabulary: 39_915 })).toMatchObject({
		value: 10_000,
		note: 'vocabulary 39915',
	});
});
