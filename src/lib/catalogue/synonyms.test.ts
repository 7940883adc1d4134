// Proves that everyday words lead to each other, and that the list is written so that every entry works.
import { describe, expect, test } from 'vitest';
import { stemOf, wordsOf } from '#lib/catalogue/dutch-words.ts';
import { makeSynonyms, synonymGroups } from '#lib/catalogue/synonyms.ts';

const synonymsOf = makeSynonyms(({ whole }) => stemOf(whole));
const termsFor = (question: string) => synonymsOf(wordsOf(question)).map(({ term }) => term);

describe('an everyday word', () => {
	test.each([
		['papa', 'vader'],
		['stiefvader', 'vader'],
		['crèche', 'kinderdagverblijf'],
		['analfabeet', 'laaggeletterd'],
		['zittenblijven', 'doubleren'],
		['oma', 'netwerk'],
		['gescheiden', 'co-ouderschap'],
		['interpreter', 'tolk'],
	])('as "%s" also asks for "%s"', (typed, meant) => {
		expect(termsFor(typed)).toContain(stemOf(wordsOf(meant)[0]!.whole));
	});

	test('does not ask for itself', () => {
		expect(termsFor('vader')).not.toContain('vader');
	});

	test('outside the list asks for nothing more', () => {
		expect(termsFor('fiets')).toEqual([]);
	});
});

describe('an everyday phrase', () => {
	test.each([
		['moeder spreekt geen Nederlands', 'tolk'],
		['kan de brief niet lezen', 'laaggeletterd'],
		['ouders komen niet', 'opkomst'],
		['hij blijft zitten', 'doubleer'],
		['vader en moeder wonen apart', 'gescheiden'],
	])('as "%s" asks for "%s", also with words in between', (typed, meant) => {
		expect(termsFor(typed)).toContain(stemOf(meant));
	});

	test('needs its negation', () => {
		expect(termsFor('moeder spreekt Nederlands')).not.toContain('tolk');
	});

	test('stands for all of its words, so that none of them counts as unknown', () => {
		const question = wordsOf('neemt niet op');
		const unreachable = synonymsOf(question).find(({ term }) => term === stemOf('onbereikbaar'));
		expect(unreachable?.standsFor).toEqual([0, 1]);
	});
});

describe('the list', () => {
	const entries = synonymGroups().flat();

	test('has at least sixty groups of at least two entries', () => {
		expect(synonymGroups().length).toBeGreaterThanOrEqual(60);
		expect(synonymGroups().filter((group) => group.length < 2)).toEqual([]);
	});

	test('has no phrase of which only one word is left, for that word would then bring the whole group', () => {
		expect(entries.filter((entry) => entry.includes(' ') && wordsOf(entry).length < 2)).toEqual([]);
	});

	test('has no word that the search skips', () => {
		expect(entries.filter((entry) => wordsOf(entry).length === 0)).toEqual([]);
	});
});
