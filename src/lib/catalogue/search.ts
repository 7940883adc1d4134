// Searches the tools with the words professionals type.
import { isNegation, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';
import type { PurposeSentence } from '#lib/catalogue/searchable-text.ts';
import { makeSynonyms } from '#lib/catalogue/synonyms.ts';
import { indexTools, type ToolIndex, type WeightedTerms } from '#lib/catalogue/tool-index.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

export type Search = {
	/** Ids of the tools that match, best first; all, in order of id, when nothing in particular is asked. */
	search: (query: string) => string[];
	/** For when nothing was found: ids of at most five tools that come near, best first. */
	nearest: (query: string) => string[];
};

// What follows after so many words hardly changes the answer, and the limit keeps every question quick.
const mostWords = 10;

/** Indexes the tools once. The purposes are the sentences of the finder that the tools refer to. */
export function makeSearch(tools: Tool[], purposes: PurposeSentence[]): Search {
	const ids = tools.map(({ id }) => id).toSorted();
	const index = indexTools(tools, purposes);
	const synonymsOf = makeSynonyms((word) => index.vocabulary.termsOf(word).whole);

	return {
		search(query) {
			const question = wordsOf(query, mostWords);
			const synonyms = synonymsOf(question);
			const asked = question.flatMap((word, at) => {
				if (isNegation(word.whole)) return [];
				const everyday = synonyms.flatMap(({ term, standsFor }) => (standsFor.includes(at) ? [term] : []));
				return [termsFor(index, word, everyday, at === question.length - 1)];
			});
			if (asked.length === 0) return ids;

			const telling = heaviest(asked.flatMap((terms) => terms.telling));
			const supporting = heaviest(asked.flatMap((terms) => terms.supporting));
			const allCommon = asked.every((terms) => terms.supporting.length > 0);
			return telling.size > 0 || allCommon ? index.find(telling, supporting) : [];
		},
		nearest(query) {
			const words = wordsOf(query, mostWords).filter(({ whole }) => !isNegation(whole));
			return index.find(heaviest(words.flatMap((word) => looseTermsFor(index, word))), new Map()).slice(0, 5);
		},
	};
}

type Weighted = [term: string, weight: number];

// A word brings its own term, those of its parts and everyday synonyms and, when it is the last and perhaps not
// finished, of longer words that begin with it. Only when all that finds nothing, it may be a slip of the pen.
// What a common word brings doesn't find a tool by itself, and only helps to order (product.md 5).
function termsFor(index: ToolIndex, word: Word, synonyms: string[], isLast: boolean) {
	const { whole, parts } = index.vocabulary.termsOf(word);
	const unfinished = isLast && word.whole.length >= 3 && !index.isCommon(whole);
	const terms = [
		...weigh([whole], 1),
		...weigh(parts, 0.6),
		...weigh(synonyms, 0.35),
		...weigh(unfinished ? index.vocabulary.beginningWith(word.whole, 20) : [], 0.3),
	].filter(([term]) => index.isKnown(term));
	const found = terms.length > 0 ? terms : weigh(index.vocabulary.resembling(word.whole, 4), 0.7);

	const common = found.filter(([term]) => index.isCommon(term));
	const rare = found.filter(([term]) => !index.isCommon(term));
	if (index.isCommon(whole)) return { telling: [], supporting: [...weigh([whole], 1), ...rare] };
	return rare.length > 0 ? { telling: rare, supporting: [] } : { telling: [], supporting: common };
}

// Looser than the search in every way: the first letters are enough, and common words count as well.
function looseTermsFor(index: ToolIndex, word: Word): Weighted[] {
	const { whole, parts } = index.vocabulary.termsOf(word);
	return [
		...weigh([whole, ...parts].filter(index.isKnown), 1),
		...weigh(index.vocabulary.beginningWith(word.whole.slice(0, 4), 10), 0.5),
		...weigh(index.vocabulary.resembling(word.whole, 5), 0.5),
	];
}

function weigh(terms: string[], weight: number): Weighted[] {
	return terms.map((term) => [term, weight]);
}

function heaviest(terms: Weighted[]): WeightedTerms {
	const weights: WeightedTerms = new Map();
	for (const [term, weight] of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
	return weights;
}
