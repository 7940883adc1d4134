// Proves that no text is missing or idle, in any language the site is released in.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { m } from '#lib/paraglide/messages.js';

type Messages = Record<string, string>;

const { locales, ...settings } = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8'));
const released = (locales as string[]).filter((locale) => locale !== 'nl');
const folders = globSync('src/**/messages/').filter((folder) => !folder.includes('paraglide'));

function messagesOf(folder: string, locale: string): Messages {
	const messages = JSON.parse(readFileSync(`${folder}/${locale}.json`, 'utf8'));
	delete messages.$schema;
	return messages;
}

const parametersOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

test('every folder of texts is compiled', () => {
	const compiled: string[] = settings['plugin.inlang.messageFormat'].pathPattern;
	expect(compiled.toSorted()).toEqual(folders.map((folder) => `./${folder}/{locale}.json`).toSorted());
});

describe.each(folders)('the texts of %s', (folder) => {
	const dutch = messagesOf(folder, 'nl');

	test.each(released)('have the same keys in %s', (locale) => {
		expect(Object.keys(messagesOf(folder, locale)).toSorted()).toEqual(Object.keys(dutch).toSorted());
	});

	test.each(released)('have the same parameters in %s', (locale) => {
		const parameters = (messages: Messages) =>
			Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parametersOf(text)]));
		expect(parameters(messagesOf(folder, locale))).toEqual(parameters(dutch));
	});

	test.each(locales as string[])('are never empty in %s', (locale) => {
		const texts = Object.entries(messagesOf(folder, locale));
		expect(texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
	});
});

describe('the keys', () => {
	const keys = folders.flatMap((folder) => Object.keys(messagesOf(folder, 'nl')));
	const sources = globSync('src/**/*.{ts,svelte}').filter((file) => !/paraglide|\.test\.ts$/.test(file));
	const used = new Set(
		sources.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\bm\.(\w+_\w+)/g)].map(([, key]) => key!),
		),
	);

	test('stand in one room each', () => {
		expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
	});

	test('are all used', () => {
		expect(keys.filter((key) => !used.has(key))).toEqual([]);
	});

	test('that are used all exist', () => {
		expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
	});

	test('give their text in the language that is asked', () => {
		expect(m.ui_nav_tools({}, { locale: 'nl' })).toBe('Gereedschap');
		expect(m.ui_nav_tools({}, { locale: 'en' })).toBe('Tools');
	});
});
