// The index of the tools: which words they hold, and which tools hold given words, best first.
import { isNegation, wordsOf } from '#lib/catalogue/dutch-words.ts';
import { searchableTexts, type PurposeSentence, type WeightedText } from '#lib/catalogue/searchable-text.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { makeVocabulary, pairsOf, type Vocabulary } from '#lib/catalogue/vocabulary.ts';

/** A term with how much it counts; 1 for a word as it was typed. */
export type WeightedTerm = [term: string, weight: number];

/** What one word of a question may be called in the tools; a word that doesn't tell finds no tool, it only helps to order. */
export type Asked = { terms: WeightedTerm[]; tells: boolean };

export type ToolIndex = {
	vocabulary: Vocabulary;
	isKnown: (term: string) => boolean;
	/** True for a term in more than half of the tools: it tells too little to find a tool by. */
	isCommon: (term: string) => boolean;
	/** Ids of the tools with at least one of the terms that tell, best first, equals in order of id. */
	find: (asked: Asked[]) => string[];
};

// How soon more of the same word adds nothing (the usual is 1.2 for words that count once; here a name counts 16),
// how much a long sheet loses, and how much is left to a tool that holds one word of a long question.
const [saturation, lengthLoss, leastShare] = [8, 0.3, 0.5];

// Which tools hold which term, and what it says of each (BM25): the term with this number has its places and scores
// from its start to the next. Long rows of numbers instead of objects, so that collecting garbage stays short.
type Postings = {
	numberOf: Map<string, number>;
	starts: Uint32Array;
	places: Uint32Array;
	scores: Float32Array;
};

/** Indexes the tools, in order of id. */
export function indexTools(tools: Tool[], purposes: PurposeSentence[]): ToolIndex {
	const inOrder = tools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const texts = inOrder.map((tool) => searchableTexts(tool, purposes));
	const vocabulary = makeVocabulary(texts.flatMap((list) => list.map(({ text }) => text)));
	const { numberOf, starts, places, scores } = scored(texts.map((list) => countsOf(list, vocabulary)));
	const rangeOf = (term: string) => {
		const number = numberOf.get(term);
		return number === undefined ? { from: 0, to: 0 } : { from: starts[number]!, to: starts[number + 1]! };
	};

	// Used again for every question; nothing of one question is left for the next.
	const [total, best] = [new Float64Array(tools.length), new Float64Array(tools.length)];
	const [held, told] = [new Uint8Array(tools.length), new Uint8Array(tools.length)];

	return {
		vocabulary,
		isKnown: (term) => numberOf.has(term),
		isCommon(term) {
			const { from, to } = rangeOf(term);
			return to - from > tools.length / 2;
		},
		find(asked) {
			for (const row of [total, held, told]) row.fill(0);
			for (const { terms, tells } of asked) {
				// A word counts once, as the one of its terms that says most, however many synonyms a sheet holds.
				best.fill(0);
				for (const [term, weight] of terms) {
					const { from, to } = rangeOf(term);
					for (let i = from; i < to; i++) {
						const at = places[i]!;
						best[at] = Math.max(best[at]!, weight * scores[i]!);
					}
				}
				for (let at = 0; at < best.length; at++) {
					if (best[at] === 0) continue;
					total[at]! += best[at]!;
					held[at]! += 1;
					if (tells) told[at] = 1;
				}
			}
			const found: number[] = [];
			for (let at = 0; at < told.length; at++) {
				if (told[at] === 0) continue;
				total[at]! *= leastShare + ((1 - leastShare) * held[at]!) / asked.length;
				found.push(at);
			}
			return found.sort((a, b) => total[b]! - total[a]! || a - b).map((at) => inOrder[at]!.id);
		},
	};
}

// How much each term counts in a tool. A part of a compound says half of what the word itself says, and a word that
// keeps coming back in one kind of text says no more than one that is there a few times.
function countsOf(texts: WeightedText[], vocabulary: Vocabulary): Map<string, number> {
	const counts = new Map<string, number>();
	const perWeight = Map.groupBy(texts, ({ weight }) => weight);
	for (const [weight, list] of perWeight) {
		const within = new Map<string, number>();
		const add = (term: string, count: number) => within.set(term, (within.get(term) ?? 0) + count);
		for (const { text } of list) {
			const words = wordsOf(text);
			for (const word of words) {
				if (isNegation(word.whole)) continue;
				const { whole, parts } = vocabulary.termsOf(word);
				add(whole, 1);
				for (const part of parts) add(part, 0.5);
			}
			if (weight >= leastWeightOfPairs) for (const pair of pairsOf(words, vocabulary)) add(pair, 1);
		}
		for (const [term, count] of within)
			counts.set(term, (counts.get(term) ?? 0) + weight * Math.min(count, mostTimes));
	}
	return counts;
}

// Two words beside each other say more than both apart, in texts that say what the tool is for.
const leastWeightOfPairs = 4;
const mostTimes = 3;

function scored(tools: Map<string, number>[]): Postings {
	const numberOf = new Map<string, number>();
	const spread: number[] = [];
	for (const counts of tools) {
		for (const term of counts.keys()) {
			const number = numberOf.get(term) ?? numberOf.size;
			numberOf.set(term, number);
			spread[number] = (spread[number] ?? 0) + 1;
		}
	}
	const starts = new Uint32Array(spread.length + 1);
	for (const [number, many] of spread.entries()) starts[number + 1] = starts[number]! + many;
	const places = new Uint32Array(starts.at(-1)!);
	const scores = new Float32Array(starts.at(-1)!);

	const next = starts.slice();
	const lengths = tools.map((counts) => counts.values().reduce((sum, count) => sum + count, 0));
	const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	for (const [at, counts] of tools.entries()) {
		const k = saturation * (1 - lengthLoss + (lengthLoss * lengths[at]!) / mean);
		for (const [term, count] of counts) {
			const number = numberOf.get(term)!;
			const rarity = Math.log(1 + (tools.length - spread[number]! + 0.5) / (spread[number]! + 0.5));
			const place = next[number]!++;
			places[place] = at;
			scores[place] = (rarity * count) / (count + k);
		}
	}
	return { numberOf, starts, places, scores };
}
