// The words that occur in the tools: what a word is the same as, what it is made of, and what it looks like.
import SearchableMap from 'minisearch/SearchableMap';
import { isNegation, stemOf, wordsOf, type Word } from '#lib/catalogue/dutch-words.ts';

/** What a word is searched by: its own term, and the terms of the words it is composed of. */
export type Terms = { whole: string; parts: string[] };

export type Vocabulary = {
	/** The terms of any word, known or not: the same in the index and in a question. */
	termsOf: (word: Word) => Terms;
	/** Terms of words that begin with these letters, shortest word first. */
	beginningWith: (letters: string, most: number) => string[];
	/** Terms of the words that differ least from this one: one letter, or two from eight letters on. */
	resembling: (word: string, most: number) => string[];
	/** Terms of the longest known words that an unknown compound ends and begins with. */
	halvesOf: (word: string) => string[];
};

/** The vocabulary of these texts. */
export function makeVocabulary(texts: Iterable<string>): Vocabulary {
	const written = new Set<string>();
	for (const text of texts) {
		for (const { whole, pieces } of wordsOf(text)) {
			for (const word of [whole, ...pieces]) if (!isNegation(word)) written.add(word);
		}
	}
	const all = Array.from(written);
	const stems = {
		word: new Set(all.map(stemOf)),
		verb: new Set(all.filter((word) => word.endsWith('en')).map(stemOf)),
	};
	const termOf = (word: string) => shortestForm(stemOf(word), stems);
	const isPart = (word: string) => !suffixes.has(word) && stems.word.has(termOf(word));
	const takeApart = (whole: string, pieces: string[]): Terms => {
		const parts = [...pieces, ...[whole, ...pieces].flatMap((word) => partsOf(word, isPart))];
		return { whole: termOf(whole), parts: [...new Set(parts.map(termOf))] };
	};

	// Only the words of the tools are kept, never those of questions: that would fill up the memory.
	const ready = new Map(all.map((word) => [word, takeApart(word, [])]));
	const terms = SearchableMap.from(all.map((word): [string, string] => [word, termOf(word)]));

	return {
		termsOf: ({ whole, pieces }) => (pieces.length === 0 && ready.get(whole)) || takeApart(whole, pieces),
		beginningWith(letters, most) {
			const longer = Array.from(terms.atPrefix(letters)).toSorted(([a], [b]) => a.length - b.length);
			return distinct(
				longer.map(([, term]) => term),
				most,
			);
		},
		resembling(word, most) {
			if (word.length < 5) return [];
			const found = Array.from(terms.fuzzyGet(word, word.length < 8 ? 1 : 2).values());
			const least = Math.min(...found.map(([, letters]) => letters));
			return distinct(
				found.flatMap(([term, letters]) => (letters === least ? [term] : [])),
				most,
			);
		},
		halvesOf(word) {
			const cuts = Array.from(
				{ length: Math.max(0, word.length - 2 * shortestHalf + 1) },
				(_, at) => at + shortestHalf,
			);
			const tail = cuts.map((at) => word.slice(at)).find(isPart);
			const head = cuts
				.map((at) => word.slice(0, -at))
				.flatMap((part) => [part, part.replace(/(?:s|en)$/, '')])
				.find((part) => part.length >= shortestHalf && isPart(part));
			return [tail, head].flatMap((part) => (part ? [termOf(part)] : []));
		},
	};
}

/** A term for every two words beside each other, in whichever order; a negation is one of the words. */
export function pairsOf(words: Word[], vocabulary: Vocabulary): string[] {
	const terms = words.map((word) => (isNegation(word.whole) ? 'niet' : vocabulary.termsOf(word).whole));
	return terms.slice(1).map((term, at) => [terms[at], term].toSorted().join('+'));
}

// What the stemmer leaves on, and what has to occur by itself before it is taken off, so that kracht and meisje
// stay whole: hoort (when there is horen), vertelde, gebeld; kaartje, papiertje, balletje, fotos.
const endings: { pattern: RegExp; of: 'verb' | 'word' }[] = [
	{ pattern: /^(.{3,})t$/, of: 'verb' },
	{ pattern: /^(.{5,})d$/, of: 'verb' },
	{ pattern: /^(.*)ge(.{3,})[td]$/, of: 'verb' },
	{ pattern: /^(.{3,})j(?:es)?$/, of: 'word' },
	{ pattern: /^(.{3,})[tp]j(?:es)?$/, of: 'word' },
	{ pattern: /^(.{3,})etj(?:es)?$/, of: 'word' },
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

const shortestPart = 4;

// The half of a word that for the rest is unknown: in four letters one finds anything.
const shortestHalf = 5;

// Long enough for kind-ouder-leerkrachtgesprek; a longer one is no word, and would take long to take apart.
const longestCompound = 30;

// Ends of words that are words as well, but hardly ever meant as such.
const suffixes = new Set(['lijk', 'lijke', 'lijks', 'loos', 'loze', 'baar', 'heid', 'zaam']);

// The words a compound consists of, also those inside them, with -s- or -en- between them: kennismakingsgesprek
// is kennismaking and gesprek. Worked out from its end, so that every piece is looked at once.
function partsOf(word: string, isPart: (part: string) => boolean): string[] {
	if (word.length > longestCompound) return [];
	const partsFrom: string[][] = [];
	for (let start = word.length - shortestPart; start >= 0; start--) {
		partsFrom[start] = [];
		for (let end = start + shortestPart; end <= word.length - shortestPart; end++) {
			const tail = partsFrom[end]!;
			const whole = isPart(word.slice(end)) ? [word.slice(end)] : [];
			if (tail.length === 0 && whole.length === 0) continue;
			const piece = word.slice(start, end);
			const head = [piece, piece.replace(/(?:s|en)$/, '')].find(
				(part) => part.length >= shortestPart && isPart(part),
			);
			if (!head) continue;
			partsFrom[start] = [head, ...whole, ...tail];
			break;
		}
	}
	return partsFrom[0] ?? [];
}

function distinct(terms: string[], most: number): string[] {
	return [...new Set(terms)].slice(0, most);
}
