// Searches the tools with the words professionals type, and orders what it finds.
import MiniSearch from 'minisearch';
import { isNegation, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';
import { searchableTexts, type PurposeSentence } from '#lib/catalogue/searchable-text.ts';
import { makeSynonyms } from '#lib/catalogue/synonyms.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { makeVocabulary } from '#lib/catalogue/vocabulary.ts';

export type Search = {
	/** Ids of the tools that match, best first; all, in order of id, when nothing in particular is asked. */
	search: (query: string) => string[];
	/** For when nothing was found: ids of at most five tools that come near, best first. */
	nearest: (query: string) => string[];
};

// A question longer than this says nothing more; and it keeps every question quick.
const mostWords = 24;

// How much a term counts against the typed word itself.
export const weights = { synonym: 0.35, phrase: 0.35, part: 0.6, beginning: 0.3, resembling: 0.7, cover: 1, bk: 8, bb: 0.3, bd: 0 };

/** Indexes the tools once. */
export function makeSearch(tools: Tool[], purposes: PurposeSentence[]): Search {
	const ids = tools.map(({ id }) => id).toSorted();
	const texts = new Map(tools.map((tool) => [tool.id, searchableTexts(tool, purposes)]));
	const vocabulary = makeVocabulary(Array.from(texts.values()).flatMap((list) => list.map(({ text }) => text)));
	const synonymsOf = makeSynonyms((word) => vocabulary.termsOf(word).whole);

	// All words of a tool are one field, repeated by their weight: that keeps one list of tools per word.
	const split = (text: string) => text.split(' ');
	const index = new MiniSearch({
		fields: ['terms'],
		tokenize: split,
		processTerm: (term) => term,
		searchOptions: { bm25: { k: weights.bk, b: weights.bb, d: weights.bd } },
	});
	const toolsWith = new Map<string, number>();
	for (const id of ids) {
		const terms: string[] = [];
		for (const { text, weight } of texts.get(id)!) {
			for (const word of wordsOf(text)) {
				if (isNegation(word.whole)) continue;
				const { whole, parts } = vocabulary.termsOf(word);
				for (let i = 0; i < 2 * weight; i++) terms.push(whole);
				for (const part of parts) for (let i = 0; i < weight; i++) terms.push(part);
			}
		}
		for (const t of new Set(terms)) toolsWith.set(t, (toolsWith.get(t) ?? 0) + 1);
		index.add({ id, terms: terms.join(' ') });
	}
	const known = (term: string) => toolsWith.has(term);
	const common = (term: string) => (toolsWith.get(term) ?? 0) > ids.length / 2;

	type Asked = { weight: number; covers: Set<number> };
	function expand(question: Word[]): Map<string, Asked> {
		const asked = new Map<string, Asked>();
		const ask = (term: string, weight: number, at: number) => {
			if (!known(term)) return;
			const before = asked.get(term);
			if (!before) asked.set(term, { weight, covers: new Set([at]) });
			else {
				before.weight = Math.max(before.weight, weight);
				before.covers.add(at);
			}
		};
		const syn = synonymsOf(question);
		question.forEach((word, at) => {
			if (isNegation(word.whole)) return;
			const { whole, parts } = vocabulary.termsOf(word);
			ask(whole, 1, at);
			for (const part of parts) ask(part, weights.part, at);
			const mine = syn.filter(({ standsFor }) => standsFor.includes(at));
			for (const { term, standsFor } of mine) ask(term, standsFor.length > 1 ? weights.phrase : weights.synonym, at);
			const last = at === question.length - 1;
			if (last && word.whole.length >= 3) for (const t of vocabulary.beginningWith(word.whole, 20)) ask(t, weights.beginning, at);
			if (![...asked.values()].some((a) => a.covers.has(at)))
				for (const t of vocabulary.resembling(word.whole, 4)) ask(t, weights.resembling, at);
		});
		return asked;
	}

	function search(query: string): string[] {
		const question = wordsOf(query, mostWords);
		if (question.every(({ whole }) => isNegation(whole))) return ids;
		const asked = expand(question);
		const all = [...asked.keys()].every(common);
		const found = index.search([...asked.keys()].join(' '), { boostTerm: (term) => asked.get(term)!.weight });
		return found
			.filter(({ queryTerms }) => all || queryTerms.some((t) => !common(t)))
			.map(({ id, score, queryTerms }) => ({
				id: id as string,
				score: (score / queryTerms.length) * new Set(queryTerms.flatMap((t) => [...asked.get(t)!.covers])).size ** weights.cover,
			}))
			.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
			.map(({ id }) => id);
	}

	return { search, nearest: (q) => search(q).slice(0, 5) };
}
