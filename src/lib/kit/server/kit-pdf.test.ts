// Proves that a booklet and a deck hold what was chosen, in the order in which it was put.
import { describe, expect, test } from 'vitest';
import { tools, toolsById } from '#lib/catalogue/catalogue.ts';
import { printedBooklet, printedDeck } from '#lib/kit/printed-kit.ts';
import { bookletPdf, deckPdf } from '#lib/kit/server/kit-pdf.ts';
import { pagesOf } from '#lib/platform/server/pdf.ts';
import { embeddedFontsOf, rawText, textOf, withoutPoppler } from '#lib/platform/server/print-probe.ts';

const addressOf = ({ slug }: { slug: string }) => `https://kist.example/gereedschap/${slug}`;
const kit = toolsById(['T12', 'T01', 'T58']);
const booklet = bookletPdf(printedBooklet(kit, addressOf));
const deck = deckPdf(printedDeck(kit));

describe('a booklet', () => {
	test('is a PDF/UA-1 with at least a cover, its contents and a page per tool', () => {
		expect(rawText(booklet)).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pagesOf(booklet)).toBeGreaterThanOrEqual(2 + kit.length);
	});

	test('holds a worksheet once, also when two of its tools are chosen', () => {
		const { sheets } = printedBooklet(tools, addressOf);
		const names = sheets.flatMap(({ worksheets }) => worksheets.map(({ name, foot }) => name + foot.source));
		expect(names.length).toBe(new Set(names).size);
	});

	test('can be made of the whole kit', { timeout: 60_000 }, () => {
		expect(pagesOf(bookletPdf(printedBooklet(tools, addressOf)))).toBeGreaterThan(tools.length);
	});
});

describe('a deck', () => {
	test.each([
		{ cards: 1, pages: 2 },
		{ cards: 4, pages: 2 },
		{ cards: 5, pages: 4 },
		{ cards: 60, pages: 30 },
	])('of $cards cards is $pages pages: four fronts, and behind them their backs', ({ cards, pages }) => {
		expect(pagesOf(deckPdf(printedDeck(tools.slice(0, cards))))).toBe(pages);
	});
});

describe.skipIf(withoutPoppler)(`what is printed ${withoutPoppler ?? ''}`, () => {
	test('has the tools of the booklet in the order in which they were put, in the contents too', () => {
		const text = textOf(booklet);
		const places = kit.map(({ naam }) => text.indexOf(naam));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		for (const { inEenZin } of kit) expect(text).toContain(inEenZin);
	});

	test('has the backs of a row mirrored, so that they fit when flipped on the long edge', () => {
		const text = textOf(deck);
		const front = [text.indexOf('T12 Basale organisatie'), text.indexOf('T01 Wederkerige relatie')];
		const back = [text.indexOf('T01 Startgesprek'), text.indexOf('T12 Nabelronde')];
		const places = [...front, ...back];
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(text).toContain(kit[0]!.zinnen[0]!);
	});

	test('carries its own typeface', () => {
		for (const font of [...embeddedFontsOf(booklet), ...embeddedFontsOf(deck)]) {
			expect(font).toMatch(/^IBMPlexSans/);
		}
	});
});
