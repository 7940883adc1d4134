// Proves how headings, paragraphs and lists are read from our plain form of Markdown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadOf, listOf, paragraphOf, section, sectionsOf } from '#lib/platform/markdown-sections.ts';

const text = `Wat voor de eerste kop staat, telt niet mee.

## Wanneer wel

- Aan het begin
  van het jaar.
- Als iemand nieuw is.

## In jouw setting

### Wijk

Je belt aan
in de Molenbuurt.

### School

Je staat bij het hek.
`;

const read = (lines: string) => section(sectionsOf(`## Kop\n${lines}`), 'Kop');

describe('the sections of a text', () => {
	test('are its headings, each with the headings below it', () => {
		const sections = sectionsOf(text);
		expect(sections.map(({ heading }) => heading)).toEqual(['Wanneer wel', 'In jouw setting']);
		expect(section(sections, 'In jouw setting').sections.map(({ heading }) => heading)).toEqual([
			'Wijk',
			'School',
		]);
	});

	test('are found by heading; one that is not there is empty', () => {
		const sections = sectionsOf(text);
		expect(paragraphOf(section(section(sections, 'In jouw setting').sections, 'Wijk'))).toBe(
			'Je belt aan in de Molenbuurt.',
		);
		expect(section(sections, 'Wanneer niet')).toEqual({ heading: 'Wanneer niet', lines: [], sections: [] });
	});

	test('are the same with the line ends of Windows', () => {
		expect(sectionsOf(text.replaceAll('\n', '\r\n'))).toEqual(sectionsOf(text));
	});
});

describe('a list', () => {
	test('has an entry per dash, which may run over several lines', () => {
		expect(listOf(section(sectionsOf(text), 'Wanneer wel'))).toEqual([
			'Aan het begin van het jaar.',
			'Als iemand nieuw is.',
		]);
	});

	test('may be numbered', () => {
		expect(listOf(read('1. Groet.\n2. Vraag.\n10. Bedank.'))).toEqual(['Groet.', 'Vraag.', 'Bedank.']);
	});

	test('is empty in a section of running text', () => {
		expect(listOf(read('Gewoon een zin - met een streepje.'))).toEqual([]);
	});

	test('gives back every entry that was written', () => {
		const entry = fc.stringMatching(/^[a-z]([a-z0-9 .]*[a-z])?$/);
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				expect(listOf(read(entries.map((one) => `- ${one}`).join('\n')))).toEqual(entries);
			}),
		);
	});
});

describe('the lead of an entry', () => {
	test.each([
		['**Groet.** Bij de naam.', { lead: 'Groet', text: 'Bij de naam.' }],
		['**Scheiding:** Vraag wie het gezag heeft.', { lead: 'Scheiding', text: 'Vraag wie het gezag heeft.' }],
		['**Wie belt?** Jij.', { lead: 'Wie belt?', text: 'Jij.' }],
		['Zonder kop.', { lead: '', text: 'Zonder kop.' }],
	])('of "%s" is its bold beginning', (entry, parts) => {
		expect(leadOf(entry)).toEqual(parts);
	});
});
