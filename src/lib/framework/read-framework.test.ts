// Proves that the practice texts of factors and aspects are whole, and that a file that misses one is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aspect, aspects, factor, factors } from '#lib/framework/framework.ts';
import { readFramework } from '#lib/framework/read-framework.ts';

const folder = 'content/uitgangspunten';
const seed = readFileSync(`${folder}/uitgangspunten.txt`, 'utf8');
const files: Record<string, string> = Object.fromEntries(
	['factoren', 'aspecten']
		.flatMap((kind) => readdirSync(`${folder}/${kind}`).map((name) => `${folder}/${kind}/${name}`))
		.map((file) => [file, readFileSync(file, 'utf8')]),
);

function problemsWith(changed: Record<string, string>): string[] {
	const outcome = readFramework(seed, { ...files, ...changed });
	return outcome.ok ? [] : outcome.problems;
}

describe('the framework', () => {
	test('has the addresses that others may link to', () => {
		expect(factors.map(({ number, slug }) => `${number}-${slug}`)).toEqual([
			'1-wees-uitnodigend',
			'2-verbind-leefwerelden',
			'3-ken-een-ouder',
			'4-regie-van-het-kind',
			'5-dialoog',
			'6-versterk-ouders',
			'7-potentie',
			'8-toekomst-centraal',
			'9-concreet-plan',
			'10-nieuw-perspectief',
		]);
	});

	test('finds a factor by its number and an aspect by its slug', () => {
		expect(factor(10).slug).toBe('nieuw-perspectief');
		expect(aspect('wederkerige-relatie').name).toBe('Wederkerige relatie');
	});

	test('has examples of every factor and aspect in every setting', () => {
		for (const { short, examples } of [...factors, ...aspects]) {
			for (const setting of ['opvang', 'wijk', 'zorg', 'school'] as const) {
				expect(examples[setting].length, `${short}, ${setting}`).toBeGreaterThan(0);
			}
		}
	});
});

describe('a file of a factor or aspect is refused by file and field', () => {
	const file = `${folder}/factoren/5-dialoog.md`;
	const source = files[file]!;
	const withoutSection = (heading: string) =>
		source.replace(new RegExp(`^##+ ${heading}\n(?:(?!##).*\n)*`, 'm'), '');
	const withoutField = (field: string) =>
		source.replace(new RegExp(`^ *${field}:.*\n(?: {2}.*\n)*`, 'm'), '');

	test.each(['Waar het om gaat', 'Wat in de weg zit', 'Wel doen', 'Liever niet'])(
		'without "%s"',
		(heading) => {
			expect(problemsWith({ [file]: withoutSection(heading) })).toEqual([
				`${file}: veld "${heading}" ontbreekt`,
			]);
		},
	);

	test.each(['Opvang', 'Wijk', 'Zorg', 'School'])('without examples for %s', (heading) => {
		expect(problemsWith({ [file]: withoutSection(heading) })).toEqual([
			`${file}: veld "${heading.toLowerCase()}" ontbreekt`,
		]);
	});

	test.each(['slug', 'kort'])('without the field %s', (field) => {
		expect(problemsWith({ [file]: withoutField(field) })).toEqual([`${file}: veld "${field}" ontbreekt`]);
	});

	test('without English texts', () => {
		expect(problemsWith({ [file]: withoutField('engels') })).toEqual(
			['kort', 'wording', 'waarOmHetGaat'].map((field) => `${file}: veld "engels.${field}" ontbreekt`),
		);
	});

	test('and so is a factor or aspect without a file', () => {
		const rest = Object.entries(files).filter(([name]) => !/dialoog|wederkerige/.test(name));
		const outcome = readFramework(seed, Object.fromEntries(rest));
		expect(outcome).toMatchObject({
			ok: false,
			problems: [expect.stringContaining('factor 5'), expect.stringContaining('wederkerige-relatie')],
		});
	});
});
