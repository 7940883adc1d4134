// Proves that every passage is read with the line it has in its file, and with what it is held to.
import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readWritings } from '#lib/plain-language/read-writings.ts';

const passages = (file: string, source: string) =>
	readWritings(file, source).flatMap((writing) => writing.passages);

const sheet = `---
naam: Belronde
inEenZin: Je belt
  elk gezin. # niet voor de lezer
bewijs:
  niveau: C
  toelichting: >-
    Een regel.

    Nog een
    regel.
  bronnen: [Een titel]
engels: { naam: Call round }
trefwoorden: [bellen]
---

## Stappen

1. **Bel eerst.** Zeg
   wie je bent.
2. Bel nog eens.

Tot slot
rust je uit.
`;

describe('a sheet', () => {
	test('has its fields and its text, each on the line of the file', () => {
		expect(passages('a.md', sheet)).toEqual([
			{ line: 2, text: 'Belronde', use: 'respect only' },
			{ line: 3, text: 'Je belt\nelk gezin.', use: 'counted' },
			{ line: 6, text: 'C', use: 'counted' },
			{ line: 8, text: 'Een regel.', use: 'counted' },
			{ line: 10, text: 'Nog een\nregel.', use: 'counted' },
			{ line: 13, text: 'Call round', use: 'respect only' },
			{ line: 14, text: 'bellen', use: 'respect only' },
			{ line: 17, text: 'Stappen', use: 'words only' },
			{ line: 19, text: 'Bel eerst.', use: 'counted' },
			{ line: 19, text: 'Zeg\nwie je bent.', use: 'counted' },
			{ line: 21, text: 'Bel nog eens.', use: 'counted' },
			{ line: 23, text: 'Tot slot\nrust je uit.', use: 'counted' },
		]);
	});

	test('is the same with the line ends of Windows', () => {
		expect(passages('a.md', sheet.replaceAll('\n', '\r\n'))).toEqual(passages('a.md', sheet));
	});
});

describe('a worksheet', () => {
	const worksheet = (houder: string) =>
		`houder: ${houder}\ntitel: { nl: Wie helpt jou?, en: Who helps you?, tr: Sana kim yardım ediyor? }\n`;

	test.each([
		['ouder', 'family'],
		['kind', 'family'],
		['samen', 'family'],
		['professional', 'professional'],
	])('held by %s is written for: %s', (houder, audience) => {
		expect(readWritings('a.yaml', worksheet(houder)).at(-1)!.audience).toBe(audience);
	});

	test('counts in Dutch alone', () => {
		const counted = passages('a.yaml', worksheet('kind')).filter(({ use }) => use === 'counted');
		expect(counted.map(({ text }) => text)).toEqual(['Wie helpt jou?']);
	});

	test('leaves how it is used to the professional', () => {
		const [rest, sheet] = readWritings('a.yaml', 'houder: ouder\ngebruik: Geef het mee.\ntitel: Dag mama.\n');
		expect(rest).toMatchObject({ audience: 'professional', passages: [{ line: 2, text: 'Geef het mee.' }] });
		expect(sheet).toMatchObject({ audience: 'family', passages: [{ line: 3, text: 'Dag mama.' }] });
	});

	test('in another language is held to respect', () => {
		expect(passages('werkbladen/drie-huizen.en.yaml', 'teksten: { titel: My three houses }')[0]!.use).toBe(
			'respect only',
		);
		expect(passages('werkbladen/kat.yaml', 'titel: Mijn kat heet Pim')[0]!.use).toBe('counted');
	});

	test('is a writing of its own when a file has more', () => {
		const file =
			'- houder: ouder\n  tekst: { nl: Dag mama. }\n- houder: professional\n  tekst: { nl: Dag team. }\n';
		const [rest, first, second] = readWritings('a.yaml', file);
		expect(rest!.passages).toEqual([]);
		expect(first).toMatchObject({ audience: 'family', passages: [{ line: 2, text: 'Dag mama.' }] });
		expect(second).toMatchObject({
			audience: 'professional',
			passages: [{ line: 4, text: 'Dag team.' }],
		});
	});
});

describe('other files', () => {
	test('of messages count in Dutch, and are held to respect in English', () => {
		const source = '{\n\t"a": "Zoek een blad",\n\t"b": "Wis het"\n}\n';
		expect(passages('messages/nl.json', source).map(({ line, use }) => [line, use])).toEqual([
			[2, 'counted'],
			[3, 'counted'],
		]);
		expect(passages('messages/en.json', source).map(({ use }) => use)).toEqual([
			'respect only',
			'respect only',
		]);
	});

	test('of the seed are held to respect only: the wording is not ours', () => {
		expect(passages('seed.txt', 'Vier aspecten\n\n- 9 initieer')).toEqual([
			{ line: 1, text: 'Vier aspecten', use: 'respect only' },
			{ line: 3, text: '9 initieer', use: 'respect only' },
		]);
	});

	test('that are no YAML say where', () => {
		const [writing] = readWritings('a.yaml', 'goed: ja\nfout: [nee\n');
		expect(writing!.faults[0]).toMatchObject({ line: 3 });
	});
});

test('every value of a file of fields is read word for word, on its own line', () => {
	const value = fc.array(
		fc.constantFrom('je', "'s", 'a: b', '#', '"zo"', 'één', '-', 'langer', '\\', '{x}', '10'),
		{
			minLength: 1,
			maxLength: 60,
		},
	);
	fc.assert(
		fc.property(fc.array(value, { minLength: 1 }), (values) => {
			const texts = values.map((words) => words.join(' '));
			const source = stringify(
				texts.map((text) => ({ tekst: text })),
				{ lineWidth: 30 },
			);
			const read = passages('a.yaml', source);
			expect(read.map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual(texts);
			const lines = source.split('\n').flatMap((line, n) => (line.startsWith('- tekst:') ? [n + 1] : []));
			for (const [n, { line }] of read.entries()) {
				expect(line).toBeGreaterThanOrEqual(lines[n]!);
				expect(line).toBeLessThanOrEqual(lines[n]! + 1);
			}
		}),
	);
});
