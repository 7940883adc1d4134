// Finds the words of a text; what counts as one word is decided here and nowhere else.

/** A word as it is written, and where it begins in its text. */
export type Word = { text: string; at: number };

// Letters and digits, with what may stand inside a word: foto's, 10-minutengesprek, o.a., wij-leren.nl, 1,5.
const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+|(?<=\p{N}),\p{N}+)*/gu;

/** The words of a text in order; `vo/mbo` is two words, a word with hyphens is one. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(word)].map((found) => ({ text: found[0], at: found.index }));
}

/** Two texts are the same sentence when only their spaces and line ends differ. */
export function onOneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
