// The rules for a whole writing: its score by Flesch-Douma and the mean length of its sentences.
import type { CheckedSentence } from '#lib/plain-language/checked-sentence.ts';
import type { Finding } from '#lib/plain-language/finding.ts';
import { countsOf, fleschDouma, wordsPerSentence } from '#lib/plain-language/flesch-douma.ts';
import { syllablesOf } from '#lib/plain-language/syllables.ts';
import { wordsOf } from '#lib/plain-language/words.ts';
import type { Audience } from '#lib/plain-language/writing.ts';

/**
 * The lowest score (Douma's, about 0 to 120) and the most words per sentence on average. For professionals the mean
 * is as tight as our own texts allow: a sheet comes to 10, the questions of the quick scan to 12.2.
 */
export const limits: Record<Audience, { score: number; mean: number }> = {
	professional: { score: 50, mean: 12.5 },
	family: { score: 70, mean: 10 },
};

// The formula says nothing of a text shorter than this; what a parent or child holds is measured all the same.
const leastWords = 100;
const placesNamed = 3;

/** What is wrong with these sentences of one writing as a whole; they are those that count. */
export function findingsInWriting(file: string, audience: Audience, sentences: CheckedSentence[]): Finding[] {
	const counts = countsOf(sentences.map(({ text }) => text));
	if (counts.words === 0 || (audience === 'professional' && counts.words < leastWords)) return [];
	const { score: lowest, mean: highest } = limits[audience];
	const score = fleschDouma(counts);
	const mean = wordsPerSentence(counts);
	const findings: Finding[] = [];

	if (score < lowest) {
		const hardest = worst(sentences, ({ text }) => -fleschDouma(countsOf([text])));
		findings.push({
			file,
			line: hardest[0]!.line,
			rule: 'leesscore',
			what: `leesscore ${Math.floor(score)}, minstens ${lowest}`,
			instead: `maak eerst ${linesOf(hardest)} makkelijker, en zoek een korter woord voor ${longWords(sentences)}`,
		});
	}
	if (mean > highest) {
		const longest = worst(sentences, ({ text }) => wordsOf(text).length);
		findings.push({
			file,
			line: longest[0]!.line,
			rule: 'gemiddelde zin',
			what: `gemiddeld ${inDutch(mean)} woorden per zin, hooguit ${inDutch(highest)}`,
			instead: `knip eerst ${linesOf(longest)}`,
		});
	}
	return findings;
}

// Rounded up: 10.01 is over a limit of 10 and must look so.
function inDutch(number: number): string {
	return (Math.ceil(number * 10) / 10).toLocaleString('nl');
}

function worst(sentences: CheckedSentence[], weight: (sentence: CheckedSentence) => number) {
	return sentences.toSorted((one, other) => weight(other) - weight(one)).slice(0, placesNamed);
}

function linesOf(sentences: CheckedSentence[]): string {
	const lines = [...new Set(sentences.map(({ line }) => line))].toSorted((one, other) => one - other);
	return `${lines.length === 1 ? 'regel' : 'de regels'} ${lines.join(', ')}`;
}

function longWords(sentences: CheckedSentence[]): string {
	const words = new Set(
		sentences.flatMap(({ text }) => wordsOf(text).map((word) => word.text.toLowerCase())),
	);
	const longest = [...words].toSorted((one, other) => syllablesOf(other) - syllablesOf(one));
	return longest
		.slice(0, placesNamed)
		.map((word) => `"${word}"`)
		.join(', ');
}
