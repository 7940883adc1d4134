// Renders an accessible PDF (PDF/UA-1) with Typst: the template is ours, the texts of people go in as data only.
import {
	NodeCompiler,
	PdfStandard,
	type NodeTypstCompileResult,
} from '@myriaddreamin/typst-ts-node-compiler';
import { codePointsOf } from '#lib/platform/server/font-coverage.ts';
import { fontFiles, printFamilies } from '#lib/platform/server/fonts.ts';
import { printable } from '#lib/platform/server/printable.ts';

/** What a PDF says about itself, and on how many pages it should fit. */
export type PdfOptions = {
	title: string;
	/** As "nl". */
	language: string;
	/** Text sizes in points, the largest first. */
	sizes: [number, ...number[]];
	/** The largest size that needs no more pages than this wins; when none does, the smallest. */
	pages: number;
};

type Printer = { compiler: NodeCompiler; covers: (codePoint: number) => boolean };

// Before every template. The compiler also knows the fonts of the machine and can't be told not to; ours go first,
// and without fallback no other can slip in, so all machines print the same.
const preamble = `
#let data = json(bytes(sys.inputs.data))
#set document(title: sys.inputs.title)
#set text(font: (${printFamilies.map((family) => `"${family}"`).join(', ')}), size: float(sys.inputs.size) * 1pt, lang: sys.inputs.language, fallback: false)
`;

// A fixed moment, so that the same text gives the same bytes.
const creationTimestamp = Date.UTC(2026, 0, 1) / 1000;

let printer: Printer | undefined;

/**
 * The bytes of a PDF/UA-1. The template finds `data` under that name; every text in it is printed literally, and
 * a character that the typeface lacks becomes U+FFFD. Throws an Error that says what Typst found wrong: that is
 * always a fault in the template, never in the data. The first call takes longer, it loads the fonts.
 */
export function renderPdf(template: string, data: unknown, options: PdfOptions): Uint8Array {
	const { compiler, covers } = (printer ??= makePrinter());
	const clean = (text: string) => printable(text, covers);
	const inputs = {
		data: JSON.stringify(data, (_key, value) => (typeof value === 'string' ? clean(value) : value)),
		title: clean(options.title),
		language: options.language,
	};
	const source = (size: number) => ({
		mainFileContent: preamble + template,
		inputs: { ...inputs, size: String(size) },
	});
	const standard = { pdfStandard: PdfStandard.UA_1, creationTimestamp };
	const [largest, ...smaller] = options.sizes;
	try {
		let pdf = compiler.pdf(source(largest), standard);
		while (pagesOf(pdf) > options.pages && smaller.length > 0) {
			pdf = compiler.pdf(source(smaller.shift()!), standard);
		}
		return pdf;
	} catch (error) {
		const complaints = complaintsOf(error, compiler.compile(source(largest)));
		throw new Error(`The PDF "${options.title}" could not be made: ${complaints}`, { cause: error });
	} finally {
		// No print is like the next: what Typst remembers would only take room.
		compiler.evictCache(0);
	}
}

/** The number of pages of a PDF that Typst made; it writes every page as an object of its own, in plain text. */
export function pagesOf(pdf: Uint8Array): number {
	return (
		Buffer.from(pdf)
			.toString('latin1')
			.match(/\/Type \/Page\b/g)?.length ?? 0
	);
}

function makePrinter(): Printer {
	const families = printFamilies.map((family) => fontFiles(family));
	const coverages = families.map((fonts) => fonts.map(codePointsOf));
	return {
		compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: families.flat() }] }),
		// Bold must have a character too, or it would be missing in a heading.
		covers: (codePoint) => coverages.some((family) => family.every((coverage) => coverage.has(codePoint))),
	};
}

// Faults in the template are in the outcome of compiling it; what only comes out while writing the file is in the
// error, as one long debug text with the messages in it.
function complaintsOf(error: unknown, outcome: NodeTypstCompileResult): string {
	const findings: { message: string }[] = outcome.takeError()?.shortDiagnostics ?? [];
	const debug = [...String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
	return [...findings.map(({ message }) => message), ...debug].join('; ');
}
