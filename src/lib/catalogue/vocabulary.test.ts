// Proves that the words of the tools recognise other forms, compounds, beginnings and slips of the pen.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/catalogue/dutch-words.ts';
import { makeVocabulary, pairsOf } from '#lib/catalogue/vocabulary.ts';

const vocabulary = makeVocabulary([
	'Een startgesprek is een gesprek bij de start. Kennismaking met ouders op een avond.',
	'Vertellen, bellen en horen. Een kaart, een bericht en papier. De mens en het geluk.',
	'De tolk vertaalt. Een uitnodiging. Tien minuten. Hond, kracht en beeld.',
]);
const termsOf = (word: string) => vocabulary.termsOf(wordsOf(word)[0]!);
const termOf = (word: string) => termsOf(word).whole;

describe('a form of a word', () => {
	test.each([
		['vertelt', 'vertellen'],
		['vertelde', 'vertellen'],
		['gebeld', 'bellen'],
		['hoort', 'horen'],
		['kaartje', 'kaart'],
		['berichtjes', 'bericht'],
		['papiertje', 'papier'],
	])('as %s is searched as %s', (form, word) => {
		expect(termOf(form)).toBe(termOf(word));
	});

	test.each(['hond', 'kracht', 'beeld'])('as %s stays itself, although it ends like a verb', (word) => {
		expect(termOf(word)).toBe(word);
	});
});

describe('a compound', () => {
	test.each([
		['startgesprek', ['start', 'gesprek']],
		['oudergesprek', ['ouder', 'gesprek']],
		['kennismakingsavond', ['kennismaking', 'avond']],
		['tolkengesprek', ['tolk', 'gesprek']],
		['10-minutengesprek', ['tien', 'minutengesprek', 'minuten', 'gesprek']],
	])('as %s has the parts %j', (word, parts) => {
		expect(termsOf(word).parts.toSorted()).toEqual(parts.map((part) => termOf(part)).toSorted());
	});

	test('stays whole when one of its parts is not known', () => {
		expect(termsOf('startborrel').parts).toEqual([]);
	});

	test('is not taken apart in pieces below four letters', () => {
		expect(termsOf('tolkhulp').parts).toEqual([]);
		expect(termsOf('geluk').parts).toEqual([]);
	});
});

test('of an unknown compound the known halves are told, the last one first', () => {
	expect(vocabulary.halvesOf('bemiddelingsgesprek')).toEqual([termOf('gesprek')]);
	expect(vocabulary.halvesOf('gesprekswandeling')).toEqual([termOf('gesprek')]);
	expect(vocabulary.halvesOf('xyzzyplugh')).toEqual([]);
});

test('two words beside each other are a pair, in whichever order', () => {
	const pair = (text: string) => pairsOf(wordsOf(text), vocabulary);
	expect(pair('een tolk bellen')).toEqual(pair('belt de tolk'));
	expect(pair('niet bellen')).not.toEqual(pair('tolk bellen'));
	expect(pair('tolk')).toEqual([]);
});

test('words are found by their beginning, the shortest first', () => {
	expect(vocabulary.beginningWith('ver', 5)).toEqual([termOf('vertaalt'), termOf('vertellen')]);
	expect(vocabulary.beginningWith('xyz', 5)).toEqual([]);
});

describe('a slip of the pen', () => {
	test.each([
		['starrtgesprek', 'startgesprek'],
		['uitnodigng', 'uitnodiging'],
		['kennismakign', 'kennismaking'],
	])('as %s resembles %s', (slip, word) => {
		expect(vocabulary.resembling(slip, 1)).toEqual([termOf(word)]);
	});

	test('is not looked for in short words, where everything looks alike', () => {
		expect(vocabulary.resembling('tlok', 5)).toEqual([]);
	});
});
