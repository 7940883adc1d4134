// Proves that Word documents have real headings, a language and lists, and that Word can open them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	embeddedFontsOf,
	openedByWriter,
	partOf,
	textOf,
	withoutPoppler,
	withoutWriter,
} from '#lib/platform/server/print-probe.ts';
import {
	bullets,
	choice,
	grid,
	heading,
	lead,
	lines,
	numbers,
	paragraph,
	quote,
	table,
	title,
} from '#lib/platform/server/word-vocabulary.ts';
import type { WordOptions } from '#lib/platform/server/word-vocabulary.ts';
import { renderWord } from '#lib/platform/server/word.ts';

const options: WordOptions = {
	title: 'Molenbuurt',
	creator: 'Wijkteam Noord',
	language: 'nl-NL',
	accent: '1F4E8C',
	footer: ['CC BY-SA 4.0', 'https://voorbeeld.example'],
	pageWords: ['bladzijde', 'van'],
};
const made = () =>
	renderWord(
		[
			title('Molenbuurt'),
			lead('Een straat per week.'),
			heading('Stappen'),
			numbers(['Kies een straat.', [{ text: 'Bel aan.', strong: true }, { text: ' Bij elke deur.' }]]),
			heading('Nodig'),
			bullets(['Een kaartje']),
			paragraph([{ text: 'Good morning', language: 'en-GB' }]),
			quote('Wat gaat hier goed?'),
			table(['Wie', 'Wanneer'], [['Fatma', 'Dinsdag\nof later']], [1, 2], 20),
		],
		options,
	);

describe('a Word document', () => {
	test('has heading styles under the names that Word knows', async () => {
		const body = partOf(await made(), 'word/document.xml');
		expect(body).toMatch(/<w:pStyle w:val="Title"\/>.*?Molenbuurt/);
		expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Stappen/);
		expect(partOf(await made(), 'word/styles.xml')).toContain('<w:name w:val="Heading 1"/>');
	});

	test('has its language, and another where the text is in another', async () => {
		const docx = await made();
		expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
		expect(partOf(docx, 'word/document.xml')).toMatch(/<w:lang w:val="en-GB"\/>.*?Good morning/);
	});

	test('is A4, on its side when asked', async () => {
		expect(partOf(await made(), 'word/document.xml')).toContain('w:w="11906" w:h="16838"');
		const wide = await renderWord([title('Plan')], { ...options, landscape: true });
		expect(partOf(wide, 'word/document.xml')).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
	});

	test('has a table with a header row that repeats', async () => {
		expect(partOf(await made(), 'word/document.xml')).toMatch(/<w:tblHeader\/>.*?Wie/);
	});

	test('has room for a pen: lines, boxes that can be ticked, and cells that are high enough', async () => {
		const cells = grid('boxes', [[[paragraph('Fatma')], [choice('ja')]], [[lines(3)]]], { rowHeight: 25.4 });
		const body = partOf(await renderWord([cells], options), 'word/document.xml');
		expect(body.match(/w:val="WritingLine"/g)).toHaveLength(3);
		expect(body).toMatch(/<w14:checkbox>.*?ja/);
		expect(body.match(/<w:trHeight w:val="1440" w:hRule="atLeast"\/>/g)).toHaveLength(2);
		expect(body.match(/<w:tc>/g)).toHaveLength(4);
	});

	test('runs from right to left where the text does, in the sister typeface', async () => {
		const arabic = paragraph([{ text: 'مرحبا', language: 'ar-SA', rightToLeft: true }]);
		const docx = await renderWord([grid('plain', [[[arabic]]])], { ...options, rightToLeft: true });
		const body = partOf(docx, 'word/document.xml');
		expect(body).toMatch(/<w:bidiVisual\/>.*?<w:bidi\/>.*?<w:rtl\/>.*?مرحبا/);
		expect(partOf(docx, 'word/fontTable.xml')).toContain('IBM Plex Sans Arabic');
		expect(partOf(await made(), 'word/fontTable.xml')).not.toContain('Arabic');
	});

	test('says who made it and carries its typeface', async () => {
		const docx = await made();
		expect(partOf(docx, 'docProps/core.xml')).toContain('<dc:creator>Wijkteam Noord</dc:creator>');
		expect(partOf(docx, 'word/fontTable.xml')).toMatch(
			/w:name="IBM Plex Sans".*?w:embedRegular.*?w:embedBold/,
		);
	});

	test('takes any text, also what XML can not hold', async () => {
		const anything = fc.sample(fc.string({ unit: 'binary' }), 300).map(paragraph);
		const body = partOf(await renderWord(anything, options), 'word/document.xml');
		// eslint-disable-next-line no-control-regex
		expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
	});
});

describe.skipIf(withoutWriter ?? withoutPoppler)(
	`a Word document in a word processor ${withoutWriter ?? withoutPoppler ?? ''}`,
	() => {
		test('opens, in our typeface, with its lists, table and page number', { timeout: 60_000 }, async () => {
			const pdf = openedByWriter(await made());
			const text = textOf(pdf);
			expect(text).toContain('1. Kies een straat. 2. Bel aan. Bij elke deur.');
			expect(text).toContain('Wie Wanneer Fatma Dinsdag of later');
			expect(text).toContain('bladzijde 1 van 1');
			expect(embeddedFontsOf(pdf)).toContain('IBMPlexSans-Regular');
		});
	},
);
