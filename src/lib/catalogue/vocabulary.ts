// The words that occur in the tools: what a word is the same as, what it is made of, and what it looks like.
import SearchableMap from 'minisearch/SearchableMap';
import { isNegation, stemOf, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';

/** What a word is searched by: its own term, and the terms of the words it is composed of. */
export type Terms = { whole: string; parts: string[] };

export type Vocabulary = {
	/** The terms of any word, known or not; the same on the side of the index and on that of the question. */
	termsOf: (word: Word) => Terms;
	/** Terms of words that begin with this one, shortest first. */
	beginningWith: (start: string, most: number) => string[];
	/** Terms of the words that differ least from this one: one letter, or two from eight letters on. */
	resembling: (word: string, most: number) => string[];
};

const shortestPart = 4;

// Ends of words that are words as well, but hardly ever meant as such.
const suffixes = new Set(['lijk', 'lijke', 'lijks', 'loos', 'loze', 'baar', 'heid', 'zaam']);

/** The vocabulary of these texts. */
export function makeVocabulary(texts: Iterable<string>): Vocabulary {
	const written = new Set<string>();
	for (const text of texts) {
		for (const { whole, pieces } of wordsOf(text)) {
			if (!isNegation(whole)) written.add(whole);
			for (const piece of pieces) written.add(piece);
		}
	}
	const infinitives = Array.from(written).filter((word) => word.endsWith('en'));
	const stems = { word: new Set(Array.from(written, stemOf)), verb: new Set(infinitives.map(stemOf)) };
	const termOf = remembered((word) => shortestForm(stemOf(word), stems));
	const partsOf = remembered((word) => compound(word, (part) => stems.word.has(termOf(part)) && !suffixes.has(part)));
	const terms = new SearchableMap<string>();
	for (const word of written) terms.set(word, termOf(word));

	return {
		termsOf({ whole, pieces }) {
			const parts = [whole, ...pieces].flatMap((word) => partsOf(word));
			return { whole: termOf(whole), parts: [...new Set([...pieces, ...parts].map(termOf))] };
		},
		beginningWith(start, most) {
			const longer = Array.from(terms.atPrefix(start)).toSorted(([a], [b]) => a.length - b.length);
			return [...new Set(longer.map(([, term]) => term))].slice(0, most);
		},
		resembling(word, most) {
			if (word.length < 5) return [];
			const found = Array.from(terms.fuzzyGet(word, word.length < 8 ? 1 : 2).values());
			const least = Math.min(...found.map(([, distance]) => distance));
			return [...new Set(found.flatMap(([term, distance]) => (distance === least ? [term] : [])))].slice(0, most);
		},
	};
}

// What the stemmer leaves on, and what has to occur by itself before it is taken off, so that kracht and meisje
// stay whole: hoort (when there is horen), gebeld, uitgenodigd, vertelde; kaartje, papiertje, fotos.
const endings: { pattern: RegExp; of: 'verb' | 'word' }[] = [
	{ pattern: /^(.{3,})t$/, of: 'verb' },
	{ pattern: /^(.{5,})d$/, of: 'verb' },
	{ pattern: /^(.*)ge(.{3,})[td]$/, of: 'verb' },
	{ pattern: /^(.{3,})j$/, of: 'word' },
	{ pattern: /^(.{3,})[tp]j$/, of: 'word' },
	{ pattern: /^(.{3,})etj$/, of: 'word' },
	{ pattern: /^(.{2,}[aiouy])s$/, of: 'word' },
];

function shortestForm(stem: string, stems: Record<'verb' | 'word', Set<string>>): string {
	for (const { pattern, of } of endings) {
		const [found, start = '', rest = ''] = pattern.exec(stem) ?? [];
		if (!found) continue;
		const shorter = (start + rest).replace(/([aeou])\1([^aeiou])$/, '$1$2').replace(/([bfglmnprs])\1$/, '$1');
		if (stems[of].has(shorter)) return shorter;
	}
	return stem;
}

// The words a compound consists of, also those inside them: kennismakingsgesprek has kennismaking and gesprek.
function compound(word: string, isKnown: (part: string) => boolean): string[] {
	for (let at = shortestPart; at <= word.length - shortestPart; at++) {
		const tail = word.slice(at);
		const tailParts = compound(tail, isKnown);
		if (!isKnown(tail) && tailParts.length === 0) continue;
		const head = [word.slice(0, at), word.slice(0, at).replace(/(?:s|en)$/, '')].find(
			(part) => part.length >= shortestPart && isKnown(part),
		);
		if (head) return [head, ...(isKnown(tail) ? [tail] : []), ...tailParts];
	}
	return [];
}

function remembered<T>(compute: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const now = compute(word);
		known.set(word, now);
		return now;
	};
}
