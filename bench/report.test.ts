// Proves that a figure is judged by the right side of its goal, and never when it was not measured.
import { describe, expect, test } from 'vitest';
import { type Row, isMet, jsonLine, ratioOf, table } from './report.ts';

const rate: Row = {
	name: 'list',
	value: 6000,
	unit: '/s',
	floor: 10_000,
	goal: { sign: '≥', limit: 0.5, timesFloor: true },
};

describe('a goal', () => {
	test('of half the floor is met from exactly half', () => {
		expect(isMet({ ...rate, value: 5000 })).toBe(true);
		expect(isMet({ ...rate, value: 4999 })).toBe(false);
	});

	test('of at most a limit takes the limit itself, and of less than a limit does not', () => {
		const bytes: Row = { name: 'home', value: 14_336, unit: 'B', goal: { sign: '≤', limit: 14_336 } };
		expect(isMet(bytes)).toBe(true);
		expect(isMet({ ...bytes, goal: { sign: '<', limit: 14_336 } })).toBe(false);
	});

	test('is not judged by the rounded figure', () => {
		const paint: Row = { name: 'home', value: 1251, unit: 'ms', floor: 1000 };
		expect(isMet({ ...paint, goal: { sign: '≤', limit: 1.25, timesFloor: true } })).toBe(false);
	});

	test('is neither met nor missed when nothing was measured, or its floor was not', () => {
		expect(isMet({ ...rate, value: null })).toBeUndefined();
		expect(isMet({ ...rate, floor: undefined })).toBeUndefined();
	});
});

test('a row without a floor has no ratio', () => {
	expect(ratioOf({ name: 'bytes', value: 3, unit: 'B' })).toBeUndefined();
});

test('a line of JSON says everything by name', () => {
	expect(JSON.parse(jsonLine(rate))).toEqual({
		name: 'list',
		value: 6000,
		unit: '/s',
		floor: 10_000,
		ratio: 0.6,
		goal: '≥ 0.5 × floor',
		met: 'yes',
		note: null,
	});
});

test('the table shows a question mark and the reason for what could not be measured', () => {
	const shown = table([rate, { name: 'largest paint', value: null, unit: 'ms', note: 'no Chromium here' }]);
	expect(shown).toMatch(/largest paint +\? +ms +no Chromium here/);
});
