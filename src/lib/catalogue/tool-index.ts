// The index of the tools: which words they hold, and which tools hold given words, best first.
import MiniSearch from 'minisearch';
import { isNegation, wordsOf } from '#lib/catalogue/dutch-words.ts';
import { searchableTexts, type PurposeSentence, type WeightedText } from '#lib/catalogue/searchable-text.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { makeVocabulary, type Vocabulary } from '#lib/catalogue/vocabulary.ts';

/** Terms with how much each counts; 1 for a word as it was typed. */
export type WeightedTerms = Map<string, number>;

export type ToolIndex = {
	vocabulary: Vocabulary;
	isKnown: (term: string) => boolean;
	/** True for a term in more than half of the tools: it tells too little to find a tool by. */
	isCommon: (term: string) => boolean;
	/**
	 * Ids of the tools with at least one of the telling terms, best first; the supporting terms only help to order.
	 * Without telling terms, the least common of the supporting ones finds.
	 */
	find: (telling: WeightedTerms, supporting: WeightedTerms) => string[];
};

// So many of the best are ordered with the supporting terms as well; those fill long lists and change little.
const reordered = 50;

/** Indexes the tools, in order of id. */
export function indexTools(tools: Tool[], purposes: PurposeSentence[]): ToolIndex {
	const texts = new Map(tools.map((tool) => [tool.id, searchableTexts(tool, purposes)]));
	const vocabulary = makeVocabulary(
		Array.from(texts.values()).flatMap((list) => list.map(({ text }) => text)),
	);
	const spread = new Map<string, number>();

	// One field, in which a term is repeated by its weight: one list of tools per term is quicker than one per field,
	// and a word that is rare in names but not elsewhere isn't overrated. That needs a k far above the usual 1.2.
	const index = new MiniSearch({
		fields: ['terms'],
		tokenize: (terms) => terms.split(' '),
		processTerm: (term) => term,
		searchOptions: { bm25: { k: 8, b: 0.3, d: 0 } },
	});
	for (const { id } of tools.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		const terms = termsOf(texts.get(id)!, vocabulary);
		for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
		index.add({ id, terms: terms.join(' ') });
	}

	const scored = (terms: WeightedTerms, within?: Map<string, number>) =>
		index.search([...terms.keys()].join(' '), {
			boostTerm: (term) => terms.get(term) ?? 0,
			...(within && { boostDocument: (id: string) => (within.has(id) ? 1 : 0) }),
		});

	const spreadOf = (term: string) => spread.get(term) ?? 0;
	const isCommon = (term: string) => spreadOf(term) > tools.length / 2;
	const leastCommon = (terms: WeightedTerms) =>
		[...terms]
			.filter(([term]) => isCommon(term))
			.toSorted(([a], [b]) => spreadOf(a) - spreadOf(b))
			.slice(0, 1);

	return {
		vocabulary,
		isKnown: (term) => spread.has(term),
		isCommon,
		find(telling, supporting) {
			const finding = telling.size > 0 ? telling : new Map(leastCommon(supporting));
			const helping = new Map([...supporting].filter(([term]) => !finding.has(term)));
			const found = scored(finding);
			const ids = found.map(({ id }) => id as string);
			if (helping.size === 0) return ids;
			const best = new Map(found.slice(0, reordered).map(({ id, score }) => [id as string, score]));
			for (const { id, score } of scored(helping, best)) best.set(id, best.get(id)! + score);
			const order = Array.from(best).toSorted(([, a], [, b]) => b - a);
			return [...order.map(([id]) => id), ...ids.slice(reordered)];
		},
	};
}

// A part of a compound says half of what the word itself says.
function termsOf(texts: WeightedText[], vocabulary: Vocabulary): string[] {
	const terms: string[] = [];
	for (const { text, weight } of texts) {
		for (const word of wordsOf(text)) {
			if (isNegation(word.whole)) continue;
			const { whole, parts } = vocabulary.termsOf(word);
			for (let i = 0; i < weight; i++) terms.push(whole);
			for (const part of parts) for (let i = 0; i < weight / 2; i++) terms.push(part);
		}
	}
	return terms;
}
