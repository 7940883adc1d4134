// How easy a Dutch text reads by the formula of Douma (1960), the Dutch form of Flesch's.
import { syllablesOf } from '#lib/plain-language/syllables.ts';
import { wordsOf } from '#lib/plain-language/words.ts';

/** What the formula needs of a text: how many sentences, words and syllables it has. */
export type Counts = { sentences: number; words: number; syllables: number };

/** Counts sentences that were split before; each is one sentence, whatever marks it holds. */
export function countsOf(sentences: string[]): Counts {
	const words = sentences.flatMap(wordsOf);
	const syllables = words.reduce((sum, { text }) => sum + syllablesOf(text), 0);
	return { sentences: sentences.length, words: words.length, syllables };
}

/**
 * The score, for texts with at least one word: about 0 (very hard) to 120 (very easy); 60-70 is ordinary, 70-80
 * fairly easy. It sees only the length of words and sentences: a tripwire, no proof that a text is understood.
 */
export function fleschDouma({ sentences, words, syllables }: Counts): number {
	return 206.84 - 77 * (syllables / words) - 0.93 * wordsPerSentence({ sentences, words });
}

/** The mean length of the sentences, in words. */
export function wordsPerSentence({ sentences, words }: Pick<Counts, 'sentences' | 'words'>): number {
	return words / sentences;
}
