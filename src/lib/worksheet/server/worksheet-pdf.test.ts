// Proves that every worksheet in every edition is an accessible PDF on the pages it should take, in our typefaces.
import { describe, expect, test } from 'vitest';
import { directionOf } from '#lib/platform/language.ts';
import { pagesOf } from '#lib/platform/server/pdf.ts';
import {
	embeddedFontsOf,
	linesOf,
	rawText,
	textOf,
	withoutPoppler,
} from '#lib/platform/server/print-probe.ts';
import { pagesFor, worksheetPdf } from '#lib/worksheet/server/worksheet-pdf.ts';
import { worksheetDocument } from '#lib/worksheet/worksheet-document.ts';
import { doorstepSheet, pictures as fixturePictures } from '#lib/worksheet/worksheet-fixture.ts';
import { languagesOf, type Worksheet } from '#lib/worksheet/worksheet.ts';
import { pictures as ours, worksheets, type Edition } from '#lib/worksheet/worksheets.ts';

const foot = { source: 'Startgesprek · Gereedschapskist', licence: 'CC BY-SA 4.0' };
const documentOf = ({ worksheet, language, beside }: Edition, pictures = ours) =>
	worksheetDocument(worksheet, language, beside, { pictures, foot });

const editionsOf = (worksheet: Worksheet): Edition[] =>
	languagesOf(worksheet).flatMap((language) =>
		(language === 'nl' ? [false] : [false, true]).map((beside) => ({ worksheet, language, beside })),
	);

describe.each(worksheets.map((worksheet) => [worksheet.slug, worksheet] as const))(
	'%s',
	(_slug, worksheet) => {
		test('is PDF/UA-1 in every edition, on the pages it should take', { timeout: 60_000 }, () => {
			for (const edition of editionsOf(worksheet)) {
				const sheet = documentOf(edition);
				const pdf = worksheetPdf(sheet);
				const name = `${edition.language}${edition.beside ? '-nl' : ''}`;
				expect.soft(rawText(pdf), name).toContain('<pdfuaid:part>1</pdfuaid:part>');
				expect.soft(rawText(pdf), name).toContain(`<rdf:li>${edition.language}</rdf:li>`);
				expect.soft(pagesOf(pdf), `pages of ${name}`).toBe(pagesFor(sheet));
			}
		});
	},
);

describe.skipIf(withoutPoppler)(`worksheets read back ${withoutPoppler ?? ''}`, () => {
	test(
		'show title and licence in every edition, and no sign for a letter that is missing',
		{ timeout: 60_000 },
		() => {
			for (const edition of worksheets.flatMap(editionsOf)) {
				const sheet = documentOf(edition);
				const text = bare(textOf(worksheetPdf(sheet)));
				const name = `${edition.worksheet.slug}.${edition.language}${edition.beside ? '-nl' : ''}`;
				expect.soft(text, name).not.toContain('\uFFFD');
				expect.soft(text, name).toContain(bare('CC BY-SA 4.0'));
				const latin = sheet.title.filter(({ direction }) => direction === 'ltr');
				if (!isDeck(edition.worksheet)) {
					for (const one of latin) expect.soft(text, name).toContain(bare(one.text));
				}
			}
		},
	);

	test('carry our typefaces only, in each edition of one sheet', () => {
		for (const edition of editionsOf(worksheets[0]!)) {
			const fonts = embeddedFontsOf(worksheetPdf(documentOf(edition)));
			expect(fonts.filter((font) => !/^IBMPlexSans(Arabic)?-(Regular|SemiBold|Bold)$/.test(font))).toEqual(
				[],
			);
			const arabic = fonts.some((font) => font.startsWith('IBMPlexSansArabic'));
			expect(arabic).toBe(directionOf(edition.language) === 'rtl');
		}
	});

	const doorstep = (language: 'nl' | 'ar', beside: boolean) =>
		linesOf(worksheetPdf(documentOf({ worksheet: doorstepSheet(), language, beside }, fixturePictures)));

	test('hold every kind of block with all its words', () => {
		const text = doorstep('nl', false);
		for (const { text: words } of Object.values(doorstepSheet().languages.nl!.texts).map((text) => ({
			text,
		}))) {
			expect(text).toContain(words);
		}
	});

	test('hold Arabic in reading order, and beside Dutch both', () => {
		expect(doorstep('ar', false)).toContain('كلمات بالعربية');
		const both = doorstep('ar', true);
		expect(both).toContain('Schrijf of teken.');
		expect(both).toContain('كلمات بالعربية');
		expect(both).toContain('Woorden kracht');
	});

	test('say at the foot where they come from, and that nobody checked the translation', () => {
		expect(doorstep('ar', false)).toContain('ترجمة آلية');
		expect(doorstep('nl', false)).toContain('Startgesprek · Gereedschapskist CC BY-SA 4.0');
	});
});

// Words may break off at the end of a line anywhere a line is short.
function bare(text: string): string {
	return text.replaceAll(/[\s\u00AD-]/g, '');
}

function isDeck({ blokken }: Worksheet): boolean {
	return blokken.every(({ soort }) => soort === 'kaarten');
}
