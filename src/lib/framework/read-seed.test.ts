// Proves that factors, groups and aspects are the founding page's own words, letter for letter.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers, groupSlugs } from '#lib/framework/factor.ts';
import {
	aspects,
	aspectsIntroduction,
	factors,
	factorsIntroduction,
	groups,
} from '#lib/framework/framework.ts';
import { readSeed } from '#lib/framework/read-seed.ts';

const page = readFileSync('content/uitgangspunten/uitgangspunten.txt', 'utf8');
const lines = page.split('\n').map((line) => line.trim());

// The only change we make is a capital as first letter.
const asWritten = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

test('the founding page is as it was given to us', () => {
	expect(createHash('sha256').update(page).digest('hex')).toBe(
		'001bd413ed7c7aaaa521b8fe7a57e6b0291b1031c9acd8f49d3ecf2a57c45f7e',
	);
});

describe('the framework on our pages', () => {
	test('has the ten factors, word for word', () => {
		expect(factors.map(({ number }) => number)).toEqual(factorNumbers);
		for (const { number, wording } of factors) expect(lines).toContain(`- ${number} ${asWritten(wording)}`);
	});

	test('has the three groups, word for word, each above its first factor', () => {
		const firsts = { contact: '- 1 ', samenwerking: '- 4 ', toekomstperspectief: '- 8 ' };
		for (const group of groupSlugs) {
			const heading = lines.indexOf(groups[group]);
			expect(lines[heading], group).toMatch(/^Succesfactoren voor /);
			expect(lines.slice(heading + 1).find(Boolean)).toMatch(new RegExp(`^${firsts[group]}`));
		}
	});

	test('has the four aspects, word for word', () => {
		expect(aspects.map(({ slug }) => slug)).toEqual(aspectSlugs);
		for (const { name, explanation } of aspects)
			expect(lines).toContain(`${asWritten(name)}\t${explanation}`);
	});

	test('has both introductions, word for word', () => {
		expect(lines).toContain(factorsIntroduction);
		expect(lines).toContain(aspectsIntroduction);
	});

	test('begins names and factors with a capital', () => {
		for (const text of [...factors.map(({ wording }) => wording), ...aspects.map(({ name }) => name)]) {
			expect(text).toMatch(/^[A-Z]/);
		}
	});
});

describe('a founding page that lacks a part is refused', () => {
	test.each([
		...factorNumbers.map((number) => `- ${number} `),
		...aspectSlugs.map((slug) => `${slug.replace('-', ' ')}\t`),
		'De samenwerking met ouders kent',
	])('without "%s"', (start) => {
		const without = lines.filter((line) => !line.startsWith(start)).join('\n');
		expect(() => readSeed(without)).toThrow('uitgangspunten.txt');
	});
});
