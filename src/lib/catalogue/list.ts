// The list of tools for an address: searched, filtered, counted, and never a dead end.
import { purposes, toolById, tools } from '#lib/catalogue/catalogue.ts';
import { facetCounts, filtersFrom, passes, whatToDrop } from '#lib/catalogue/facets.ts';
import { makeSearch } from '#lib/catalogue/search.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const search = makeSearch(tools, purposes);

/** The longest query that is read, in characters; what comes after it is not looked at. */
export const longestQuery = 500;

/** The tools an address asks for, best first, with the counts per facet and a way on when nothing is found. */
export function listFor(address: URLSearchParams) {
	const query = (address.get('q') ?? '').slice(0, longestQuery).trim();
	const { filters, unknown } = filtersFrom(address);
	const found = toolsOf(search.search(query));
	const results = found.filter((tool) => passes(tool, filters));
	return {
		query,
		filters,
		unknown,
		results,
		counts: facetCounts(found, filters),
		drop: results.length === 0 ? whatToDrop(found, filters) : [],
		// Nothing passes: what the words alone find, or else what comes nearest to them.
		nearest:
			results.length > 0 ? [] : (found.length > 0 ? found : toolsOf(search.nearest(query))).slice(0, 5),
	};
}

function toolsOf(ids: readonly string[]): Tool[] {
	return ids.flatMap((id) => toolById(id) ?? []);
}
