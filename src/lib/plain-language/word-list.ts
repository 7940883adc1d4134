// A list of words we do not use, each with what to write instead, and how they are found in a text.
import { wordsOf } from '#lib/plain-language/words.ts';

/** A word or phrase in one of its forms: its words in lower case, and what to write instead. */
export type Entry = { words: string[]; instead: string };

/** The entries by their first word, those with most words first. */
export type WordList = Map<string, Entry[]>;

/** A place where a listed word stands, as it is written there. */
export type Hit = { at: number; found: string; instead: string };

/** Makes a list of lines "word, form, form" with what to write instead. */
export function wordList(lines: Record<string, string>): WordList {
	const entries = Object.entries(lines).flatMap(([forms, instead]) =>
		forms.split(',').map((form) => ({ words: partsOf(form).map(({ text }) => text), instead })),
	);
	const longestFirst = entries.toSorted((one, other) => other.words.length - one.words.length);
	return Map.groupBy(longestFirst, ({ words }) => words[0]!);
}

/** The listed words in a text, in order; a word belongs to one hit, that of the longest phrase. */
export function hitsIn(text: string, list: WordList): Hit[] {
	const parts = partsOf(text);
	const hits: Hit[] = [];
	for (let n = 0; n < parts.length; n++) {
		const entry = list
			.get(parts[n]!.text)
			?.find(({ words }) => words.every((word, k) => parts[n + k]?.text === word));
		if (!entry) continue;
		const last = parts[n + entry.words.length - 1]!;
		const at = parts[n]!.at;
		hits.push({ at, found: text.slice(at, last.at + last.text.length), instead: entry.instead });
		n += entry.words.length - 1;
	}
	return hits;
}

// A word with hyphens is looked up by its parts, so that an entry is also found in front of or behind a hyphen.
function partsOf(text: string) {
	const plain = text.toLowerCase().replaceAll('’', "'");
	return wordsOf(plain).flatMap(({ text: word, at }) =>
		[...word.matchAll(/[^-]+/g)].map((part) => ({ text: part[0], at: at + part.index })),
	);
}
