// The floor for documents: what Typst and docx need for one sentence; prints its times as one JSON line.
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph } from 'docx';
import { fontFiles } from '#lib/platform/server/fonts.ts';
import { median } from './median.ts';

/** Milliseconds of the first document of the process and of the median of those after it. */
export type DocumentTimes = { first: number; warm: number };
export type BareDocuments = { pdf: DocumentTimes; docx: DocumentTimes };

const warmDocuments = 20;

let compiler: NodeCompiler | undefined;

function pdf(sentence: string): void {
	compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles() }] });
	const mainFileContent = `#set document(title: "Bare")\n#set text(font: "IBM Plex Sans", lang: "nl")\n${sentence}`;
	const { result } = compiler.compile({ mainFileContent });
	compiler.pdf(result!, { pdfStandard: PdfStandard.UA_1 });
}

async function docx(sentence: string): Promise<void> {
	await Packer.pack(new Document({ sections: [{ children: [new Paragraph(sentence)] }] }), 'uint8array');
}

async function timesOf(make: (sentence: string) => void | Promise<void>): Promise<DocumentTimes> {
	const times: number[] = [];
	for (let at = 0; at <= warmDocuments; at++) {
		const started = performance.now();
		await make(`Wij leren elkaar kennen, keer ${at}.`);
		times.push(performance.now() - started);
	}
	const [first, ...later] = times;
	return { first: first!, warm: median(later) };
}

console.log(JSON.stringify({ pdf: await timesOf(pdf), docx: await timesOf(docx) } satisfies BareDocuments));
