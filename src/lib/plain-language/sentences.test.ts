// Proves where a Dutch sentence ends, and where it goes on.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '#lib/plain-language/sentences.ts';
import { onOneLine } from '#lib/plain-language/words.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('a sentence ends', () => {
	test.each([
		['Je belt. Daarna schrijf je.', 2],
		['Wie belt er? Jij! En dan?', 3],
		['Zij wacht… Dan komt hij.', 2],
		['Ze vroeg: “Komt u?” Hij kwam.', 2],
		['Dat is klaar (bijna.) Dan het eind.', 2],
		["Hij slaapt. 's Ochtends komt hij.", 2],
		["Hij slaapt. 't Is stil.", 2],
		['Er waren er 5. 6 is beter.', 2],
		['Praat met de mentor, de ouders, enz. Schrijf dat op.', 2],
		['Zonder punt aan het eind', 1],
	])('in "%s" %i times', (text, count) => {
		expect(texts(text)).toHaveLength(count);
	});
});

describe('a sentence goes on', () => {
	test.each([
		'Neem iets mee, bijv. Een foto.',
		'Bel dhr. De Wit of mw. Aydın.',
		'Kijk op wij-leren.nl of op blz. 3.',
		'Het kost 1.5 uur, of o.a. De helft.',
		'“Wat nu?” vraagt hij.',
		'Ze zei niets… en toen toch.',
		"Het is laat, 's avonds om 9.30 uur.",
		'Zeg het zo: ik zag dit.',
	])('in "%s"', (text) => {
		expect(texts(text)).toEqual([text]);
	});
});

describe('the sentences of a text', () => {
	test('keep its line ends, so that a place in it can be found', () => {
		expect(sentencesOf('Je\nbelt. Dan\nniet.')).toEqual([
			{ text: 'Je\nbelt.', at: 0 },
			{ text: 'Dan\nniet.', at: 9 },
		]);
	});

	test('are together the whole text, each at its place', () => {
		const words = fc.constantFrom('Je', 'belt', 'bijv.', 'niet.', 'Dan?', "'s", 'op', '…', 'dr.', '3.');
		fc.assert(
			fc.property(fc.array(words), fc.constantFrom(' ', '\n', '  '), (list, space) => {
				const text = list.join(space);
				const sentences = sentencesOf(text);
				expect(onOneLine(sentences.map((sentence) => sentence.text).join(' '))).toBe(onOneLine(text));
				for (const sentence of sentences) expect(text.startsWith(sentence.text, sentence.at)).toBe(true);
			}),
		);
	});
});
