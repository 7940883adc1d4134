// The facets of the list: which filters an address asks for, which tools pass, and how many each value would leave.
import { recordOf } from '#lib/platform/record.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { settings } from '#lib/framework/setting.ts';
import { bucketsOf, durationBuckets } from '#lib/catalogue/duration.ts';
import { evidenceLevels, participants } from '#lib/catalogue/tool-form.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

/** Every facet by its name in the address, with its values and what a tool has of them (product.md 6). */
export const facets = {
	setting: { values: settings, of: (tool: Tool) => tool.settings.map(({ setting }) => setting) },
	aspect: { values: aspectSlugs, of: (tool: Tool) => tool.aspecten },
	factor: {
		values: factorNumbers.map(String),
		of: (tool: Tool) => tool.factoren.map(({ nummer }) => String(nummer)),
	},
	duur: { values: durationBuckets, of: bucketsOf },
	wie: { values: participants, of: (tool: Tool) => tool.wie },
	bewijs: { values: evidenceLevels, of: (tool: Tool) => [tool.bewijs.niveau] },
} satisfies Record<string, { values: readonly string[]; of: (tool: Tool) => readonly string[] }>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** The values asked for, per facet; a facet without values is absent. */
export type Filters = Partial<Record<FacetName, string[]>>;

/** The filters an address asks for, and the values it names that do not exist. */
export function filtersFrom(address: URLSearchParams): {
	filters: Filters;
	unknown: { facet: FacetName; value: string }[];
} {
	const filters: Filters = {};
	const unknown: { facet: FacetName; value: string }[] = [];
	for (const facet of facetNames) {
		const known: readonly string[] = facets[facet].values;
		for (const value of new Set(address.getAll(facet).filter(Boolean))) {
			if (known.includes(value)) (filters[facet] ??= []).push(value);
			else unknown.push({ facet, value });
		}
	}
	return { filters, unknown };
}

/** The address of the list with this query and these filters; the opposite of `filtersFrom`. */
export function listAddress(query: string, filters: Filters): string {
	const address = new URLSearchParams(query ? { q: query } : {});
	for (const facet of facetNames) {
		for (const value of filters[facet] ?? []) address.append(facet, value);
	}
	return `/gereedschap?${address}`;
}

/** True when a tool passes: a repeated name is OR, different names are AND. */
export function passes(tool: Tool, filters: Filters): boolean {
	return facetNames.every((facet) => {
		const asked = filters[facet];
		return !asked || valuesOf(facet, tool).some((value) => asked.includes(value));
	});
}

/** Per facet and value: how many of these tools have the value, given the filters of the other facets. */
export function facetCounts(
	tools: readonly Tool[],
	filters: Filters,
): Record<FacetName, Record<string, number>> {
	return recordOf(facetNames, (facet) => {
		const left = tools.filter((tool) => passes(tool, { ...filters, [facet]: undefined }));
		return recordOf<string, number>(
			facets[facet].values,
			(value) => left.filter((tool) => valuesOf(facet, tool).includes(value)).length,
		);
	});
}

/** For a search without results: each facet that, when dropped, lets tools through, most first. */
export function whatToDrop(tools: readonly Tool[], filters: Filters): { facet: FacetName; left: number }[] {
	return facetNames
		.filter((facet) => filters[facet])
		.map((facet) => ({
			facet,
			left: tools.filter((tool) => passes(tool, { ...filters, [facet]: undefined })).length,
		}))
		.filter(({ left }) => left > 0)
		.toSorted((a, b) => b.left - a.left);
}

function valuesOf(facet: FacetName, tool: Tool): readonly string[] {
	return facets[facet].of(tool);
}
