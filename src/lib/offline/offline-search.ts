// The search of the list, without a server: the same function, the same filters, for the same address.
import { makeSearch } from '#lib/catalogue/search.ts';
import type { Found, SearchTexts } from '#lib/offline/search-texts.ts';

/** What an address asks for: the words, the names of the filters, and the tools, best first. */
export type OfflineResults = { query: string; filters: string[]; results: Found[]; nearest: Found[] };

// As the list has it (catalogue/list.ts).
const longestQuery = 500;

/** Makes the index once; the returned function answers addresses as `?q=tolk&setting=wijk` or `?gereedschap=T01`. */
export function makeOfflineSearch({ tools, purposes, facets, shown }: SearchTexts) {
	const search = makeSearch(tools, purposes);
	const byId = new Map(shown.map((found) => [found.id, found]));
	const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);

	return (address: URLSearchParams): OfflineResults => {
		// An own kit: the tools themselves, in their own order.
		const kit = named([...new Set(address.getAll('gereedschap').flatMap((list) => list.split(',')))]);
		if (kit.length > 0) return { query: '', filters: [], results: kit, nearest: [] };

		const query = (address.get('q') ?? '').slice(0, longestQuery).trim();
		const asked = facets.flatMap(({ facet, label, values }) => {
			const known = address.getAll(facet).filter((value) => Object.hasOwn(values, value));
			return known.length > 0
				? [{ facet, known, told: `${label}: ${known.map((value) => values[value]).join(', ')}` }]
				: [];
		});
		const found = named(search.search(query));
		const results = found.filter(({ values }) =>
			asked.every(({ facet, known }) => values[facet].some((value) => known.includes(value))),
		);
		const near = found.length > 0 ? found : named(search.nearest(query));
		return {
			query,
			filters: asked.map(({ told }) => told),
			results,
			nearest: results.length > 0 ? [] : near.slice(0, 5),
		};
	};
}
