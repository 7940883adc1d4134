// The words on each page of a PDF, read by poppler.
import { execFileSync } from 'node:child_process';

/** The text of every page; needs poppler, so ask `withoutPoppler` of print-probe.ts first. */
export function printedPages(pdf: Buffer): string[] {
	const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
	// Every page ends with a form feed, so what follows the last one is no page.
	return text.split('\f').slice(0, -1);
}
