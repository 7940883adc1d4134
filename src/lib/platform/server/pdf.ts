// Renders an accessible PDF (PDF/UA-1) with Typst: the template is ours, the texts of people go in as data only.
import {
	NodeCompiler,
	PdfStandard,
	type CompileDocArgs,
	type NodeTypstDocument,
} from '@myriaddreamin/typst-ts-node-compiler';
import { codePointsOf } from '#lib/platform/server/font-coverage.ts';
import { fontFiles, printFamily } from '#lib/platform/server/fonts.ts';
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

// Before every template. Without fallback no font of the machine can slip in, so all machines print the same.
const preamble = `
#let data = json(bytes(sys.inputs.data))
#set document(title: sys.inputs.title)
#set text(font: "${printFamily}", size: float(sys.inputs.size) * 1pt, lang: sys.inputs.language, fallback: false)
`;

// A fixed moment, so that the same text gives the same bytes.
const creationTimestamp = Date.UTC(2026, 0, 1) / 1000;

// Results that were not used in this many renders leave Typst's cache, which would grow for ever otherwise.
const keptRenders = 10;

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
	const layOut = (size: number) =>
		laidOut(compiler, { mainFileContent: preamble + template, inputs: { ...inputs, size: String(size) } });
	try {
		const [size, ...smaller] = options.sizes;
		let document = layOut(size);
		while (document.numOfPages > options.pages && smaller.length > 0) document = layOut(smaller.shift()!);
		return compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
	} catch (error) {
		throw new Error(`The PDF "${options.title}" could not be made: ${complaintsOf(error)}`, { cause: error });
	} finally {
		compiler.evictCache(keptRenders);
	}
}

function makePrinter(): Printer {
	const fontBlobs = fontFiles();
	const coverages = fontBlobs.map(codePointsOf);
	return {
		compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs }] }),
		covers: (codePoint) => coverages.every((coverage) => coverage.has(codePoint)),
	};
}

function laidOut(compiler: NodeCompiler, source: CompileDocArgs): NodeTypstDocument {
	const outcome = compiler.compile(source);
	if (outcome.result) return outcome.result;
	const findings: { message: string }[] = outcome.takeError()?.shortDiagnostics ?? [];
	throw new Error(findings.map(({ message }) => message).join('; '));
}

// What only comes out while writing the file is handed over as one long debug text with the messages in it.
function complaintsOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
	return messages.length === 0 ? text : messages.join('; ');
}
