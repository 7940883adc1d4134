// Proves how durations are worded and in which buckets of the facet a tool is found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketsOf, durationText, type DurationBucket } from '#lib/catalogue/duration.ts';
import type { Duration } from '#lib/catalogue/tool.ts';

const lasting = (uitvoering: Duration) => ({ duur: { voorbereiding: {}, uitvoering, nazorg: {} } });

describe('a duration in words', () => {
	test.each<[Duration['minuten'], string, string]>([
		[[15, 20], '15 tot 20 minuten', '15 to 20 minutes'],
		[[10, 10], '10 minuten', '10 minutes'],
		[[1, 1], '1 minuut', '1 minute'],
		[[60, 60], '1 uur', '1 hour'],
		[[120, 120], '2 uur', '2 hours'],
		[[60, 120], '1 tot 2 uur', '1 to 2 hours'],
		[[90, 120], '1 uur 30 tot 2 uur', '1 hour 30 to 2 hours'],
		[[45, 60], '45 tot 60 minuten', '45 to 60 minutes'],
		[[65, 75], '65 tot 75 minuten', '65 to 75 minutes'],
		['doorlopend', 'doorlopend', 'ongoing'],
	])('of %j is "%s"', (minuten, dutch, english) => {
		expect(durationText({ minuten }, 'nl')).toBe(dutch);
		expect(durationText({ minuten }, 'en')).toBe(english);
	});

	test('has its note after a comma', () => {
		expect(durationText({ minuten: [15, 20], toelichting: 'per kind' }, 'nl')).toBe(
			'15 tot 20 minuten, per kind',
		);
	});

	test('is the note alone when the minutes are not known', () => {
		expect(durationText({ toelichting: 'een rondje door de buurt' }, 'nl')).toBe('een rondje door de buurt');
	});

	test('always names both bounds in full minutes or hours', () => {
		const range = fc
			.tuple(fc.integer({ min: 1, max: 600 }), fc.nat(600))
			.map(([from, more]) => [from, from + more]);
		fc.assert(
			fc.property(range, (minuten) => {
				const text = durationText({ minuten: minuten as [number, number] }, 'nl');
				expect(text).toMatch(/^\d+( uur( 30)?)?( tot \d+)?( (minuut|minuten|uur)( 30)?)?$/);
			}),
		);
	});
});

describe('the buckets of a tool', () => {
	test.each<[Duration, DurationBucket[]]>([
		[{ minuten: [5, 5] }, ['15', '30', '60']],
		[{ minuten: [15, 20] }, ['30', '60']],
		[{ minuten: [20, 45] }, ['60']],
		[{ minuten: [60, 61] }, ['langer']],
		[{ minuten: 'doorlopend' }, ['doorlopend']],
		[{ toelichting: 'anderhalf keer een gewoon gesprek' }, []],
	])('that takes %j are %j', (duration, buckets) => {
		expect(bucketsOf(lasting(duration))).toEqual(buckets);
	});

	test('only grow when it takes less time', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (upper, less) => {
				const shorter = bucketsOf(lasting({ minuten: [1, Math.max(1, upper - less)] }));
				expect(shorter).toEqual(expect.arrayContaining(bucketsOf(lasting({ minuten: [1, upper] }))));
			}),
		);
	});
});
