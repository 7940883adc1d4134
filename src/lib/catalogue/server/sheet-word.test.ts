// Proves that the sheet in Word has headings to move between, its language, and opens in a word processor.
import { describe, expect, test } from 'vitest';
import { sheetDocument } from '#lib/catalogue/sheet-document.ts';
import { sheetNames, sheetWords } from '#lib/catalogue/sheet-fixture.ts';
import { sheetWord } from '#lib/catalogue/server/sheet-word.ts';
import { doorstepTalk } from '#lib/catalogue/tool-fixture.ts';
import {
	openedByWriter,
	partOf,
	textOf,
	withoutPoppler,
	withoutWriter,
} from '#lib/platform/server/print-probe.ts';

const sheet = sheetDocument(doorstepTalk, sheetNames);

describe('a sheet in Word', () => {
	test('has every section under a real heading', async () => {
		const body = partOf(await sheetWord(sheet), 'word/document.xml');
		const headings = body.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t [^>]*>([^<]*)/g);
		expect([...headings].map(([, heading]) => heading)).toEqual(sheet.sections.map(({ heading }) => heading));
	});

	test('is Dutch, and in English still says which words are Dutch', async () => {
		expect(partOf(await sheetWord(sheet), 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
		const english = sheetDocument(doorstepTalk, { ...sheetNames, words: { ...sheetWords, language: 'en' } });
		const docx = await sheetWord(english);
		expect(partOf(docx, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
		expect(partOf(docx, 'word/document.xml')).toMatch(
			/<w:lang w:val="nl-NL"\/><\/w:rPr><w:t [^>]*>Het kind ziet/,
		);
	});
});

describe.skipIf(withoutWriter ?? withoutPoppler)(
	`a sheet in a word processor ${withoutWriter ?? withoutPoppler ?? ''}`,
	() => {
		test('opens with all its texts in order', { timeout: 60_000 }, async () => {
			const text = textOf(openedByWriter(await sheetWord(sheet)));
			expect(text).toContain('Gereedschap T99 Stoepgesprek Een kort gesprek op de stoep');
			expect(text).toContain('3 De woorden van factor 3 Na een maand ken je');
			expect(text).toContain('1. Kies een straat. Neem er één per week');
			expect(text).toContain('T12 Nabelronde. Zo vind je wie niet thuis was.');
		});
	},
);
