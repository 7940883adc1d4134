// Proves the formula of Douma against figures worked out by hand, and what a shorter sentence does to it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, fleschDouma, wordsPerSentence } from '#lib/plain-language/flesch-douma.ts';
import { sentencesOf } from '#lib/plain-language/sentences.ts';

const scoreOf = (text: string) => fleschDouma(countsOf(sentencesOf(text).map((sentence) => sentence.text)));

describe('the score of Flesch-Douma', () => {
	test('is that of the formula: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence', () => {
		// By hand: 10 words, 2 sentences and 15 syllables: 206.84 − 0.77 × 150 − 0.93 × 5.
		expect(fleschDouma({ sentences: 2, words: 10, syllables: 15 })).toBeCloseTo(86.69);
		// Six words with seven syllables (dag-moe-der-kom-je-nog-langs would be eight; moeder has two).
		expect(countsOf(['Dag moeder, kom je nog langs?'])).toEqual({ sentences: 1, words: 6, syllables: 7 });
		expect(scoreOf('Dag moeder, kom je nog langs?')).toBeCloseTo(206.84 - 77 * (7 / 6) - 0.93 * 6);
	});

	test('is low for the seed, which scholars wrote, and high for a message to a mother', () => {
		const seed =
			'Een positieve attitude en goede basale organisatie zijn voorwaardelijk voor het realiseren van een wederkerige relatie.';
		expect(scoreOf(seed)).toBeLessThan(30);
		expect(scoreOf('Dag Fatma. Wij praten graag met u. Komt u op dinsdag?')).toBeGreaterThan(90);
	});

	test('never falls when a full stop cuts a sentence', () => {
		const words = fc.array(
			fc.constantFrom('Je', 'belt', 'ouders', 'bijv', 'over', 'LVB', 'ideeën', '12', 'en'),
			{
				minLength: 2,
				maxLength: 40,
			},
		);
		fc.assert(
			fc.property(words, fc.nat(), fc.boolean(), (list, place, capital) => {
				const at = 1 + (place % (list.length - 1));
				const next = capital ? list[at]!.replace(/^./, (letter) => letter.toUpperCase()) : list[at]!;
				const cut = [...list.slice(0, at - 1), `${list[at - 1]}.`, next, ...list.slice(at + 1)];
				expect(scoreOf(cut.join(' '))).toBeGreaterThanOrEqual(scoreOf(list.join(' ')));
			}),
		);
	});

	test('goes with the mean length of the sentences', () => {
		expect(wordsPerSentence(countsOf(['Bel mij.', 'Ik wacht hier op u.']))).toBe(3.5);
	});
});
