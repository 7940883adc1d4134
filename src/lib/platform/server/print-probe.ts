// For tests: reads printed files back, with poppler for a PDF and LibreOffice for a Word document.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

/** The sentence with which a test that needs poppler is skipped, or undefined when poppler is there. */
export const withoutPoppler = isThere('pdftotext', '-v')
	? undefined
	: 'overgeslagen: poppler ontbreekt (apt-get install poppler-utils)';

/** The same for LibreOffice. */
export const withoutWriter = isThere('soffice', '--version')
	? undefined
	: 'overgeslagen: LibreOffice ontbreekt (apt-get install libreoffice-writer)';

/** The bytes as text, for what a PDF says about itself: that part is not compressed. */
export function rawText(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

/** The text of a PDF in the order in which it is written, with single spaces. Needs poppler. */
export function textOf(pdf: Uint8Array): string {
	return wordsOf(pdf, '-raw');
}

/** The text of a PDF as its lines stand on the page: only so poppler reads Arabic from right to left. Needs poppler. */
export function linesOf(pdf: Uint8Array): string {
	return wordsOf(pdf, '-nopgbrk');
}

function wordsOf(pdf: Uint8Array, way: string): string {
	return inFolder((folder) => {
		writeFileSync(join(folder, 'print.pdf'), pdf);
		const text = execFileSync('pdftotext', [way, join(folder, 'print.pdf'), '-'], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		// Poppler adds marks around what runs from right to left.
		return text
			.toString('utf8')
			.replace(/[\u202A-\u202E]/g, '')
			.replace(/\s+/g, ' ');
	});
}

/** The names of the fonts of a PDF without the letters of its subset, only those that travel inside. Needs poppler. */
export function embeddedFontsOf(pdf: Uint8Array): string[] {
	return inFolder((folder) => {
		writeFileSync(join(folder, 'print.pdf'), pdf);
		const table = execFileSync('pdffonts', [join(folder, 'print.pdf')], {
			stdio: ['ignore', 'pipe', 'ignore'],
		}).toString();
		const rows = table.split('\n').slice(2).filter(Boolean);
		return rows.map((row) =>
			/ yes yes yes /.test(row) ? row.split(' ')[0]!.replace(/^\w+\+/, '') : `${row} is not embedded`,
		);
	});
}

/** A Word document opened by LibreOffice and saved as PDF, with a profile of its own. Needs LibreOffice. */
export function openedByWriter(docx: Uint8Array): Uint8Array {
	return inFolder((folder) => {
		writeFileSync(join(folder, 'print.docx'), docx);
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const ask = [
			profile,
			'--headless',
			'--convert-to',
			'pdf',
			'--outdir',
			folder,
			join(folder, 'print.docx'),
		];
		execFileSync('soffice', ask, { stdio: 'ignore' });
		return readFileSync(join(folder, 'print.pdf'));
	});
}

/** The text of one part of a docx, as "word/styles.xml": a docx is a zip, read here through its directory. */
export function partOf(docx: Uint8Array, part: string): string {
	const zip = Buffer.from(docx);
	for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 4)) {
		const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
		if (name !== part) continue;
		const local = zip.readUInt32LE(at + 42);
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
		return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
	}
	throw new Error(`The docx has no part ${part}`);
}

function isThere(program: string, question: string): boolean {
	return spawnSync(program, [question], { stdio: 'ignore' }).error === undefined;
}

function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'print-'));
	try {
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
