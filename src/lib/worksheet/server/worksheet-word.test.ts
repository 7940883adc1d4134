// Proves that a worksheet in Word has headings, languages, directions and room for a pen, and opens elsewhere.
import { describe, expect, test } from 'vitest';
import type { Language } from '#lib/platform/language.ts';
import {
	openedByWriter,
	linesOf,
	partOf,
	textOf,
	withoutPoppler,
	withoutWriter,
} from '#lib/platform/server/print-probe.ts';
import { worksheetWord } from '#lib/worksheet/server/worksheet-word.ts';
import { worksheetDocument } from '#lib/worksheet/worksheet-document.ts';
import { doorstepSheet, pictures } from '#lib/worksheet/worksheet-fixture.ts';

const foot = { source: 'Startgesprek · Gereedschapskist', licence: 'CC BY-SA 4.0' };
const made = (language: Language, beside = false) =>
	worksheetWord(worksheetDocument(doorstepSheet(), language, beside, { pictures, foot }));
const bodyOf = async (language: Language, beside = false) =>
	partOf(await made(language, beside), 'word/document.xml');

describe('a worksheet in Word', () => {
	test('has its title and what it asks as real headings', async () => {
		const body = await bodyOf('nl');
		expect(body).toMatch(/<w:pStyle w:val="Title"\/>.*?Wie woont hier\?/);
		expect(body).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr>[^]*?Woorden straat/);
	});

	test('has lines to write on, boxes to tick and rows that are high enough', async () => {
		const body = await bodyOf('nl');
		expect(body.match(/<w:pStyle w:val="WritingLine"\/>/g)).toHaveLength(2);
		expect(body.match(/<w14:checkbox>/g)).toHaveLength(6);
		expect(body).toMatch(/<w:trHeight w:val="1020" w:hRule="atLeast"\/>/);
		expect(body).toContain('<w:tblHeader/>');
	});

	test('has cards in dashes, two in a row', async () => {
		const cards = (await bodyOf('nl')).split('<w:tbl>').find((table) => table.includes('Woorden moed'))!;
		expect(cards).toContain('w:val="dashed"');
		expect(cards.match(/<w:tr>/g)).toHaveLength(3);
		expect(cards.match(/<w:tc>/g)).toHaveLength(6);
	});

	test('in Arabic runs from right to left, tables too, in the Arabic typeface', async () => {
		const docx = await made('ar');
		const body = partOf(docx, 'word/document.xml');
		expect(body).toMatch(/<w:bidi\/>.*?<w:rtl\/>.*?كلمات/);
		expect(body).toContain('<w:lang w:bidi="ar-SA"/>');
		expect(body).toContain('w:cs="IBM Plex Sans Arabic"');
		expect(body.match(/<w:bidiVisual\/>/g)).toHaveLength(body.match(/<w:tbl>/g)!.length);
		expect(partOf(docx, 'word/fontTable.xml')).toContain('w:name="IBM Plex Sans Arabic"');
	});

	test('beside Dutch the document stays Dutch, and each language says which it is', async () => {
		const body = await bodyOf('ar', true);
		expect(body).not.toContain('<w:bidiVisual/>');
		expect(body).toMatch(/<w:lang w:val="nl-NL"\/>.*?Wie woont hier\?.*?<w:lang w:bidi="ar-SA"\/>/);
	});

	test('without Arabic leaves that typeface at home', async () => {
		expect(partOf(await made('uk', true), 'word/fontTable.xml')).not.toContain('Arabic');
	});
});

describe.skipIf(withoutWriter ?? withoutPoppler)(
	`a worksheet in a word processor ${withoutWriter ?? withoutPoppler ?? ''}`,
	() => {
		const opened = async (language: Language, beside = false) => openedByWriter(await made(language, beside));

		test('opens in Dutch with every text, cards too', { timeout: 60_000 }, async () => {
			const text = textOf(await opened('nl'));
			for (const words of Object.values(doorstepSheet().languages.nl!.texts)) expect(text).toContain(words);
		});

		test('opens in Arabic, with the mark of its translation', { timeout: 60_000 }, async () => {
			const text = linesOf(await opened('ar'));
			expect(text).toContain('كلمات بالعربية');
			expect(text).toContain('ترجمة آلية');
		});

		test('opens with Arabic beside Dutch', { timeout: 60_000 }, async () => {
			const text = linesOf(await opened('ar', true));
			expect(text).toContain('Wie woont hier?');
			expect(text).toContain('كلمات بالعربية');
		});
	},
);
