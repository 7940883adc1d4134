// A kit as accessible PDFs: a booklet to read, a deck to hold.
import { printStyle } from '#lib/catalogue/server/print-style.ts';
import { sheetTemplate } from '#lib/catalogue/server/sheet-pdf.ts';
import type { BookletDocument, DeckDocument } from '#lib/kit/printed-kit.ts';
import { renderPdf } from '#lib/platform/server/pdf.ts';
import { worksheetTemplate } from '#lib/worksheet/server/worksheet-pdf.ts';
import booklet from './booklet.typ?raw';
import deck from './deck.typ?raw';

/** The bytes of a booklet: cover, table of contents, and all sheets with their worksheets. */
export function bookletPdf(kit: BookletDocument): Uint8Array {
	const template =
		printStyle +
		asFunction('sheet', 8.7, sheetTemplate) +
		asFunction('worksheet', 11, worksheetTemplate) +
		booklet;
	return renderPdf(template, kit, { title: kit.title, language: kit.language, sizes: [9], pages: Infinity });
}

/** The bytes of a deck: per four cards a page with the fronts and a page with the backs. */
export function deckPdf(kit: DeckDocument): Uint8Array {
	const { title, language } = kit;
	return renderPdf(printStyle + deck, kit, { title, language, sizes: [10], pages: Infinity });
}

// A template that prints a whole document becomes a part of a larger one: what it calls `data` is handed in.
function asFunction(name: string, size: number, template: string): string {
	return `#let ${name}(data) = [\n#set text(size: ${size}pt)\n${template}\n]\n`;
}
