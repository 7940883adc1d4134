// Proves that everything people read is in plain language; the message of a failure says per line what to change.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { told } from '#lib/plain-language/finding.ts';
import { readWordList } from '#lib/plain-language/read-rules.ts';
import { checkContent, checkedPaths } from '#lib/plain-language/server/all-content.ts';
import { hitsIn } from '#lib/plain-language/word-list.ts';

test('all content and all messages are in plain language', () => {
	const { findings, sentences } = checkContent();
	expect.soft(sentences).toBeGreaterThan(1000);
	if (findings.length > 0) expect.fail(`verander dit:\n${findings.map(told).join('\n')}\n`);
});

test('the check reads every kind of content', () => {
	expect(checkedPaths()).toEqual(
		expect.arrayContaining([
			'content/gereedschap/startgesprek.md',
			'content/scan/snelscan.yaml',
			'content/uitgangspunten/uitgangspunten.txt',
			'content/uitgangspunten/factoren/5-dialoog.md',
			'content/wegwijzer/doelen.yaml',
			'src/lib/advice/messages/nl.json',
			'src/routes/messages/en.json',
		]),
	);
	expect(checkContent(['content/scan']).sentences).toBe(
		checkContent(['content/scan/snelscan.yaml']).sentences,
	);
	expect(checkContent(['content/scan']).sentences).toBeGreaterThan(10);
});

describe.each([
	['ambtenarenwoorden', 400],
	['mensenwoorden', 50],
])('the list %s', (name, least) => {
	const source = readFileSync(`content/taal/${name}.yaml`, 'utf8');
	const list = readWordList(source);
	const entries = [...list.values()].flat();

	test(`has at least ${least} lines, and every word once`, () => {
		expect(source.match(/^[^#\n]/gm)!.length).toBeGreaterThanOrEqual(least);
		const words = entries.map((entry) => entry.words.join(' '));
		expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
	});

	test('says what to write instead, and never with a word of the same list', () => {
		expect(entries.filter(({ words, instead }) => words.length === 0 || !instead)).toEqual([]);
		expect(entries.filter(({ instead }) => hitsIn(instead, list).length > 0)).toEqual([]);
	});
});

test.each(['moeilijk bereikbaar', 'lastige ouders', 'doelgroepouder', 'achterstandskinderen', 'zorgmijder'])(
	'"%s" is never said of people',
	(words) => {
		const list = readWordList(readFileSync('content/taal/mensenwoorden.yaml', 'utf8'));
		expect(hitsIn(`Zij is ${words}.`, list)).toHaveLength(1);
	},
);
