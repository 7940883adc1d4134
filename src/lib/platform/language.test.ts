// Proves that every language has what a page and a print must know of it.
import { expect, test } from 'vitest';
import {
	directionOf,
	isLanguage,
	languageName,
	languages,
	languageTag,
	translationNotice,
} from '#lib/platform/language.ts';

test('Dutch comes first and needs no notice', () => {
	expect(languages).toEqual(['nl', 'en', 'tr', 'ar', 'pl', 'uk']);
	expect(translationNotice('nl')).toBe('');
});

test.each(languages.slice(1))('%s says in its own words that a computer translated', (language) => {
	expect(translationNotice(language)).not.toBe('');
	expect(languageTag(language)).toMatch(new RegExp(`^${language}-[A-Z]{2}$`));
	expect(languageName(language)).not.toBe(languageName('nl'));
});

test('only Arabic runs from right to left', () => {
	expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});

test.each(['NL', 'de', '', 'toString', '__proto__', 'constructor'])('%j is none of our languages', (code) => {
	expect(isLanguage(code)).toBe(false);
});
