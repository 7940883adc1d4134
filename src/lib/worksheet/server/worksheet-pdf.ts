// A worksheet as an accessible PDF.
import { renderPdf } from '#lib/platform/server/pdf.ts';
import type { WorksheetDocument } from '#lib/worksheet/worksheet-document.ts';
import template from './worksheet.typ?raw';

/** The Typst source of a worksheet, for prints that hold more than one. */
export const worksheetTemplate = template;

/** The bytes of a PDF/UA-1 on A4, in letters that a tired reader can read. */
export function worksheetPdf(sheet: WorksheetDocument): Uint8Array {
	const { name: title, language } = sheet;
	return renderPdf(template, sheet, { title, language, sizes: [13, 12, 11, 10], pages: pagesFor(sheet) });
}

/** How many pages it should take: one, unless it says where the next begins or is a deck of cards. */
export function pagesFor({ blocks }: WorksheetDocument): number {
	const cards = blocks.flatMap((block) => (block.soort === 'kaarten' ? block.kaarten : [])).length;
	const others = blocks.some(({ soort }) => soort !== 'kaarten');
	const breaks = blocks.filter(({ soort }) => soort === 'nieuwe-bladzijde').length;
	return (others ? 1 + breaks : 0) + Math.ceil(cards / 4);
}
