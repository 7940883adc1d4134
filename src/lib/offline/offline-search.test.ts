// Proves that a device finds what the server finds, for every question of the search and every filter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tools } from '#lib/catalogue/catalogue.ts';
import { facetNames, facets } from '#lib/catalogue/facets.ts';
import { listFor } from '#lib/catalogue/list.ts';
import { searchQuestions } from '#lib/catalogue/search-questions.ts';
import { makeOfflineSearch } from '#lib/offline/offline-search.ts';
import { searchTexts, type SearchTexts } from '#lib/offline/search-texts.ts';

// By way of JSON, as a device gets them.
const find = makeOfflineSearch(JSON.parse(JSON.stringify(searchTexts())) as SearchTexts);
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

function expectSame(address: URLSearchParams): void {
	const here = find(address);
	const there = listFor(address);
	expect(here.query).toBe(there.query);
	expect(ids(here.results)).toEqual(ids(there.results));
	expect(ids(here.nearest)).toEqual(ids(there.nearest));
}

describe('the search of a device', () => {
	test.each(searchQuestions)('finds for "$question" what the server finds', ({ question }) => {
		expectSame(new URLSearchParams({ q: question }));
	});

	test('finds the same with filters, and skips a filter that does not exist', () => {
		const value = fc.constantFrom(
			...facetNames.flatMap((facet) =>
				[...facets[facet].values, 'maan', '__proto__'].map((one) => [facet, one]),
			),
		);
		const question = fc.constantFrom('', ...searchQuestions.map(({ question }) => question), 'qqqqq');
		fc.assert(
			fc.property(question, fc.array(value, { maxLength: 5 }), (q, filters) => {
				expectSame(new URLSearchParams([['q', q], ...(filters as [string, string][])]));
			}),
		);
	});

	test('tells which filters it took, in words', () => {
		expect(find(new URLSearchParams('q=&setting=wijk&setting=school&setting=maan')).filters).toEqual([
			'Setting: Wijk, School',
		]);
	});

	test('shows an own kit in its own order', () => {
		const [first, second] = tools;
		const kit = `${second!.id},${first!.id},T999`;
		expect(ids(find(new URLSearchParams({ gereedschap: kit })).results)).toEqual([second!.id, first!.id]);
	});
});
