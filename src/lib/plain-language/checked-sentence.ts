// The sentences of a writing as the rules see them.
import { sentencesOf } from '#lib/plain-language/sentences.ts';
import { onOneLine, wordsOf } from '#lib/plain-language/words.ts';
import { lineAt, type Use, type Writing } from '#lib/plain-language/writing.ts';

/** A sentence with its first line in the file; `plain` is its text on one line. */
export type CheckedSentence = { line: number; text: string; plain: string; use: Use };

// A label such as "Wie belt?" is no sentence: counting it would flatter every figure.
const leastWords = 3;

/** The sentences of a writing; those of labels are held to their words alone. */
export function checkedSentencesOf({ passages }: Writing): CheckedSentence[] {
	return passages.flatMap((passage) => {
		const isLabel = passage.use === 'counted' && wordsOf(passage.text).length < leastWords;
		return sentencesOf(passage.text).map(({ text, at }) => ({
			line: lineAt(passage, at),
			text,
			plain: onOneLine(text),
			use: isLabel ? 'words only' : passage.use,
		}));
	});
}
