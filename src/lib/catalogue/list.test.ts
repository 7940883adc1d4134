// Proves that an address gives its list of tools, and that no list is a dead end.
import { describe, expect, test } from 'vitest';
import { tools } from '#lib/catalogue/catalogue.ts';
import { listFor, longestQuery } from '#lib/catalogue/list.ts';

const list = (address: string) => listFor(new URLSearchParams(address));
const idsOf = (address: string) => list(address).results.map(({ id }) => id);

describe('the list', () => {
	test('has every tool, in order of id, when nothing is asked', () => {
		expect(idsOf('')).toEqual(tools.map(({ id }) => id));
		expect(list('')).toMatchObject({ query: '', filters: {}, unknown: [], drop: [], nearest: [] });
	});

	test('has the tools that pass the filters', () => {
		expect(idsOf('aspect=positieve-attitude&bewijs=B')).toEqual(['T05', 'T22', 'T46']);
		expect(idsOf('aspect=positieve-attitude&factor=10')).toEqual(['T05', 'T12', 'T19', 'T20', 'T48', 'T51']);
	});

	test('ignores an unknown value and names it', () => {
		const { results, unknown } = list('factor=99');
		expect(results).toHaveLength(tools.length);
		expect(unknown).toEqual([{ facet: 'factor', value: '99' }]);
	});

	test('searches and filters together, and counts what the words find', () => {
		const searched = list('q=tolk');
		expect(searched.results[0]!.id).toBe('T16');
		expect(idsOf('q=tolk&aspect=basale-organisatie')).toContain('T16');
		expect(list('q=tolk').counts.aspect['basale-organisatie']).toBe(
			idsOf('q=tolk&aspect=basale-organisatie').length,
		);
	});

	test('reads a query without the spaces around it, up to its limit', () => {
		expect(list('q=++startgesprek++').query).toBe('startgesprek');
		expect(list(`q=${'a'.repeat(longestQuery + 100)}`).query).toHaveLength(longestQuery);
	});
});

describe('an empty list', () => {
	test('says which filter to drop, and what the words alone find', () => {
		const { results, drop, nearest } = list('q=ecogram&bewijs=D');
		expect(results).toEqual([]);
		expect(drop).toEqual([{ facet: 'bewijs', left: list('q=ecogram').results.length }]);
		expect(nearest.map(({ id }) => id)).toEqual(idsOf('q=ecogram').slice(0, 5));
	});

	test('names what comes nearest when the words find nothing', () => {
		const { results, nearest } = list('q=kaleidoscoop');
		expect(results).toEqual([]);
		expect(nearest.length).toBeGreaterThan(0);
		expect(nearest.length).toBeLessThanOrEqual(5);
	});
});
