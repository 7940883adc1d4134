// What the search without internet is made of: the tools as the search reads them, and what a result shows.
import { purposes, tools } from '#lib/catalogue/catalogue.ts';
import { durationText } from '#lib/catalogue/duration.ts';
import { facetNames, facets, type FacetName } from '#lib/catalogue/facets.ts';
import type { PurposeSentence } from '#lib/catalogue/searchable-text.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { toolName, toolSentence } from '#lib/catalogue/tool-language.ts';
import { facetLabel, facetValueName } from '#lib/catalogue/tool-names.ts';
import { settingName } from '#lib/framework/names.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { recordOf } from '#lib/platform/record.ts';
import { link } from '#lib/ui/link.ts';

/** A result in the language of the reader, with the values by which it is filtered. */
export type Found = {
	id: string;
	name: string;
	sentence: string;
	facts: string[];
	address: string;
	values: Record<FacetName, readonly string[]>;
};

/** Everything the search needs, as it goes to the browser. */
export type SearchTexts = {
	tools: Tool[];
	purposes: PurposeSentence[];
	/** Facets with their name, and their values with theirs. */
	facets: { facet: FacetName; label: string; values: Record<string, string> }[];
	shown: Found[];
};

/** The texts in the language of the reader. */
export function searchTexts(): SearchTexts {
	return {
		tools,
		purposes,
		facets: facetNames.map((facet) => ({
			facet,
			label: facetLabel(facet),
			values: recordOf<string, string>(facets[facet].values, (value) => facetValueName(facet, value)),
		})),
		shown: tools.map(shown),
	};
}

function shown(tool: Tool): Found {
	const { minuten } = tool.duur.uitvoering;
	return {
		id: tool.id,
		name: toolName(tool),
		sentence: toolSentence(tool),
		facts: [
			...(minuten ? [durationText({ minuten }, getLocale())] : []),
			tool.settings.map(({ setting }) => settingName(setting)).join(', '),
		],
		address: link(`/gereedschap/${tool.slug}`),
		values: recordOf(facetNames, (facet): readonly string[] => facets[facet].of(tool)),
	};
}
