// Searches the tools with the words professionals type.
import { isNegation, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';
import type { PurposeSentence } from '#lib/catalogue/searchable-text.ts';
import { makeSynonyms, type Synonym } from '#lib/catalogue/synonyms.ts';
import { indexTools, type ToolIndex, type WeightedTerms } from '#lib/catalogue/tool-index.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

export type Search = {
	/** Ids of the tools that match, best first; all, in order of id, when nothing in particular is asked. */
	search: (query: string) => string[];
	/** For when nothing was found: ids of at most five tools that come near, best first. */
	nearest: (query: string) => string[];
};

// A question longer than this says nothing more, and the limit keeps every question quick.
const mostWords = 16;

/** Indexes the tools once; the search then needs nothing but its question. */
export function makeSearch(tools: Tool[], purposes: PurposeSentence[]): Search {
	const ids = tools.map(({ id }) => id).toSorted();
	const index = indexTools(tools, purposes);
	const synonymsOf = makeSynonyms((word) => index.vocabulary.termsOf(word).whole);

	return {
		search(query) {
			const question = wordsOf(query, mostWords);
			const words = question.filter(({ whole }) => !isNegation(whole));
			if (words.length === 0) return ids;
			const { telling, supporting } = termsToFind(index, question, synonymsOf(question));
			const allCommon = words.every((word) => index.isCommon(index.vocabulary.termsOf(word).whole));
			return allCommon ? index.find(supporting, new Map()) : index.find(telling, supporting);
		},
		nearest(query) {
			const words = wordsOf(query, mostWords).filter(({ whole }) => !isNegation(whole));
			return index.find(new Map(words.flatMap((word) => looseTerms(index, word))), new Map()).slice(0, 5);
		},
	};
}

// The terms that find tools, and the common ones that only help to order them. Every word brings its own term, those
// of its parts, of everyday synonyms and, as the last word may not be finished, of longer words that begin with it.
// Only for a word that finds nothing in any of these ways, it brings the words it may be a slip of.
function termsToFind(index: ToolIndex, question: Word[], synonyms: Synonym[]) {
	const telling: WeightedTerms = new Map();
	const supporting: WeightedTerms = new Map();
	question.forEach((word, at) => {
		if (isNegation(word.whole)) return;
		const { whole, parts } = index.vocabulary.termsOf(word);

		const isLast = at === question.length - 1 && word.whole.length >= 3 && !index.isCommon(whole);
		const others: [string, number][] = [
			...parts.map((term) => [term, 0.6] as [string, number]),
			...synonyms
				.filter(({ standsFor }) => standsFor.includes(at))
				.map(({ term }) => [term, 0.35] as [string, number]),
			...(isLast ? index.vocabulary.beginningWith(word.whole, 20) : []).map(
				(term) => [term, 0.3] as [string, number],
			),
		];
		const found = [[whole, 1] as [string, number], ...others].filter(([term]) => index.isKnown(term));
		const mine = index.isCommon(whole) ? supporting : telling;
		for (const [term, weight] of found) if (term === whole || !index.isCommon(term)) add(mine, term, weight);
		if (found.length > 0) return;
		for (const term of index.vocabulary.resembling(word.whole, 4))
			add(index.isCommon(term) ? supporting : telling, term, 0.7);
	});
	return { telling, supporting };
}
function add(terms: WeightedTerms, term: string, weight: number) {
	terms.set(term, Math.max(weight, terms.get(term) ?? 0));
}
function looseTerms(index: ToolIndex, word: Word): [string, number][] {
	const { whole, parts } = index.vocabulary.termsOf(word);
	return [
		...[whole, ...parts].filter(index.isKnown).map((term) => [term, 1] as [string, number]),
		...index.vocabulary
			.beginningWith(word.whole.slice(0, 4), 10)
			.map((term) => [term, 0.5] as [string, number]),
		...index.vocabulary.resembling(word.whole, 5).map((term) => [term, 0.5] as [string, number]),
	];
}
