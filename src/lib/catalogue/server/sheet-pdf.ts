// The sheet of a tool as an accessible PDF.
import { renderPdf } from '#lib/platform/server/pdf.ts';
import { printStyle } from '#lib/catalogue/server/print-style.ts';
import type { SheetDocument } from '#lib/catalogue/sheet-document.ts';
import template from './sheet.typ?raw';

/** The Typst source of a sheet, for prints that hold more than one; it goes after `printStyle`. */
export const sheetTemplate = template;

/** The bytes of a PDF/UA-1 on A4. */
export function sheetPdf(sheet: SheetDocument): Uint8Array {
	const { name: title, language } = sheet;
	return renderPdf(printStyle + template, sheet, { title, language, sizes: [9.3, 9, 8.7, 8.4], pages: 2 });
}
