// Searches the tools with the words professionals type.
import { isNegation, stemOf, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';
import type { PurposeSentence } from '#lib/catalogue/searchable-text.ts';
import { makeSynonyms, type Synonym } from '#lib/catalogue/synonyms.ts';
import { indexTools, type Asked, type ToolIndex, type WeightedTerm } from '#lib/catalogue/tool-index.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { pairsOf } from '#lib/catalogue/vocabulary.ts';

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
				return [askedBy(index, word, everyday, at === question.length - 1)];
			});
			if (asked.length === 0) return ids;

			const all = [...asked, ...askedTogether(index, question, synonyms)];
			const allCommon = asked.every(({ terms, tells }) => terms.length > 0 && !tells);
			return index.find(allCommon ? all.map(({ terms }) => ({ terms, tells: true })) : all);
		},
		nearest(query) {
			const words = wordsOf(query, mostWords).filter(({ whole }) => !isNegation(whole));
			return index
				.find(words.map((word) => ({ terms: looseTermsFor(index, word), tells: true })))
				.slice(0, 5);
		},
	};
}

// A word brings its own term, those of its parts and everyday synonyms and, when it is the last and perhaps not
// finished, of longer words that begin with it. Only when all that finds nothing, it may be a slip of the pen, or a
// compound of which the tools know one half. What a common word brings doesn't find a tool by itself (product.md 5).
function askedBy(index: ToolIndex, word: Word, synonyms: string[], isLast: boolean): Asked {
	const { whole, parts } = index.vocabulary.termsOf(word);
	const unfinished = isLast && word.whole.length >= 3 && !index.isCommon(whole);
	const own = weightOf(word);
	const terms = [
		...weigh([whole], own),
		...weigh(parts, 0.6),
		...weigh(synonyms, 0.35 * own),
		...weigh(unfinished ? index.vocabulary.beginningWith(word.whole, 20) : [], 0.3),
	].filter(([term]) => index.isKnown(term));
	const found = terms.length > 0 ? terms : guessesFor(index, word);

	const rare = found.filter(([term]) => !index.isCommon(term));
	if (index.isCommon(whole)) return { terms: [...weigh([whole], own), ...rare], tells: false };
	return rare.length > 0 ? { terms: rare, tells: true } : { terms: found, tells: false };
}

// Whom a question is about, or how many, says less than what is the matter.
function weightOf({ whole }: Word): number {
	return saysLess.has(stemOf(whole)) ? 0.5 : 1;
}

const saysLess = new Set(
	wordsOf(
		`vader moeder papa mama ouder kind jongere leerling zoon dochter jongen meisje gezin kleuter peuter puber
		 school mensen collega team parent child father mother family
		 10 11 12 13 14 15 16 17 18 twee drie vier vijf zes zeven acht negen`,
	).map(({ whole }) => stemOf(whole)),
);

function guessesFor(index: ToolIndex, { whole }: Word): WeightedTerm[] {
	const resembling = index.vocabulary.resembling(whole, 4);
	return resembling.length > 0 ? weigh(resembling, 0.7) : weigh(index.vocabulary.halvesOf(whole), 0.5);
}

// What words say together: an everyday phrase, one word that was typed apart, or a pair that the tools hold as well.
function askedTogether(index: ToolIndex, question: Word[], synonyms: Synonym[]): Asked[] {
	const { vocabulary } = index;
	const joined = question.slice(1).map((word, at) => {
		const pieces = [question[at]!.whole, word.whole];
		return vocabulary.termsOf({ whole: pieces.join(''), pieces: [] }).whole;
	});
	const isTelling = ([term]: WeightedTerm) => index.isKnown(term) && !index.isCommon(term);
	const phrases = Map.groupBy(
		synonyms.filter(({ standsFor }) => standsFor.length > 1),
		({ standsFor }) => standsFor.join(),
	);
	const meant = Array.from(phrases.values(), (all) =>
		weigh(
			all.map(({ term }) => term),
			0.5,
		).filter(isTelling),
	);
	const beside = [...weigh(joined, 1), ...weigh(pairsOf(question, vocabulary), 0.6)].filter(isTelling);
	return [...meant.filter((terms) => terms.length > 0), ...beside.map((term) => [term])].map((terms) => ({
		terms,
		tells: true,
	}));
}

// Looser than the search in every way: the first letters are enough, and common words count as well.
function looseTermsFor(index: ToolIndex, word: Word): WeightedTerm[] {
	const { whole, parts } = index.vocabulary.termsOf(word);
	return [
		...weigh([whole, ...parts].filter(index.isKnown), 1),
		...weigh(index.vocabulary.beginningWith(word.whole.slice(0, 4), 10), 0.5),
		...weigh(index.vocabulary.resembling(word.whole, 5), 0.5),
	];
}

function weigh(terms: string[], weight: number): WeightedTerm[] {
	return terms.map((term) => [term, weight]);
}
