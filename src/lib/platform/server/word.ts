// Makes a Word document that people can adapt, out of the blocks of our small vocabulary.
import { Document, Packer } from 'docx';
import { arabicFamily, fontFile, printFamily, type PrintFamily } from '#lib/platform/server/fonts.ts';
import { printable } from '#lib/platform/server/printable.ts';
import { childrenFor, footerFor } from '#lib/platform/server/word-blocks.ts';
import { numberingFor, pageFor, stylesFor } from '#lib/platform/server/word-look.ts';
import type { WordBlock, WordOptions } from '#lib/platform/server/word-vocabulary.ts';

// Only a text in this script takes its typeface along.
const arabicScript = /\p{Script=Arabic}/u;

/** The bytes of a docx. The typeface travels inside, so that it looks the same where it is not installed. */
export function renderWord(blocks: WordBlock[], options: WordOptions): Promise<Uint8Array> {
	const families: PrintFamily[] = arabicScript.test(JSON.stringify(blocks))
		? [printFamily, arabicFamily]
		: [printFamily];
	const document = new Document({
		title: printable(options.title),
		creator: printable(options.creator),
		styles: stylesFor(options),
		numbering: numberingFor(options),
		fonts: families.map(embedded),
		sections: [
			{
				properties: pageFor(options),
				footers: { default: footerFor(options) },
				children: childrenFor(blocks, options),
			},
		],
	});
	return Packer.pack(document, 'uint8array');
}

function embedded(name: PrintFamily) {
	return { name, data: fontFile('regular', name), bold: fontFile('bold', name) };
}
