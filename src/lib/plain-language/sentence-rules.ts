// The rules for one sentence: how long it is, and the words in it.
import type { CheckedSentence } from '#lib/plain-language/checked-sentence.ts';
import type { Finding, Rule } from '#lib/plain-language/finding.ts';
import type { LanguageRules } from '#lib/plain-language/read-rules.ts';
import { hitsIn, wordList, type WordList } from '#lib/plain-language/word-list.ts';
import { wordsOf } from '#lib/plain-language/words.ts';
import { lineAt } from '#lib/plain-language/writing.ts';

/** The most words in a sentence, for every reader. */
export const longestSentence = 20;

// A label for skills of people, never validated for texts (product.md 4).
const labels = wordList({ B1: 'weglaten, of zeggen wat je merkt: korte zinnen en gewone woorden' });

/** What is wrong with a sentence of this file. */
export function findingsInSentence(
	file: string,
	sentence: CheckedSentence,
	{ officeWords, peopleWords }: LanguageRules,
): Finding[] {
	const words = (rule: Rule, list: WordList) =>
		hitsIn(sentence.text, list).map(({ at, found, instead }) => ({
			file,
			line: lineAt(sentence, at),
			rule,
			what: `${rule} "${found.replaceAll(/\s+/g, ' ')}"`,
			instead: `liever ${instead}`,
			sentence: sentence.plain,
		}));
	return [
		...(sentence.use === 'counted' ? tooLong(file, sentence) : []),
		...(sentence.use === 'respect only' ? [] : words('kantoorwoord', officeWords)),
		...words('woord over mensen', peopleWords),
		...words('B1', labels),
	];
}

function tooLong(file: string, { line, text, plain }: CheckedSentence): Finding[] {
	const length = wordsOf(text).length;
	if (length <= longestSentence) return [];
	const what = `zin van ${length} woorden`;
	return [{ file, line, rule: 'lange zin', what, instead: `maak er twee van ("${plain}")`, sentence: plain }];
}
