// Turns blocks of the vocabulary into the paragraphs, lists and tables of a Word document.
import { CheckBox, Footer, PageNumber, Paragraph, Tab, Table, TextRun } from 'docx';
import { textWidth } from '#lib/platform/server/word-look.ts';
import { directionFor, runsOf } from '#lib/platform/server/word-runs.ts';
import { gridFor, tableFor } from '#lib/platform/server/word-tables.ts';
import type { WordBlock, WordOptions, WordText } from '#lib/platform/server/word-vocabulary.ts';

/** The style of each block of text, by Word's own names. */
const styleOf = {
	title: 'Title',
	lead: 'Subtitle',
	heading: 'Heading1',
	paragraph: 'Normal',
	quote: 'Quote',
};

/** The body of the document, or of a cell in it that is `width` twips wide. */
export function childrenFor(
	blocks: WordBlock[],
	options: WordOptions,
	width = textWidth(options),
): (Paragraph | Table)[] {
	return blocks.flatMap((block, index): (Paragraph | Table)[] => {
		switch (block.kind) {
			case 'table':
				return [tableFor(block, options, width)];
			case 'grid':
				// Without something between them Word makes one table of two.
				return [
					gridFor(block, options, width, (inside, room) => childrenFor(inside, options, room)),
					new Paragraph({ style: 'Gap' }),
				];
			case 'list':
				return block.items.map((item) => listItem(item, block.look, index));
			case 'lines':
				return [
					...Array.from({ length: block.count }, () => new Paragraph({ style: 'WritingLine' })),
					new Paragraph({ style: 'Gap' }),
				];
			case 'choice':
				return [choiceFor(block.text, options)];
			case 'page':
				// Not a break of its own: after a full page that would leave an empty one.
				return [new Paragraph({ style: 'Gap', pageBreakBefore: true })];
			default:
				return [
					new Paragraph({
						style: styleOf[block.kind],
						...directionFor(block.text),
						...(block.align && { alignment: block.align }),
						children: runsOf(block.text),
					}),
				];
		}
	});
}

// A box that Word itself can tick; on paper it is a square. It stands where the lines of the document begin.
function choiceFor(text: WordText, { rightToLeft }: WordOptions): Paragraph {
	return new Paragraph({
		...(rightToLeft && { bidirectional: true }),
		children: [new CheckBox(), new TextRun({ text: ' ' }), ...runsOf(text)],
	});
}

// Each list is an instance of its own, so that numbers start again at one.
function listItem(item: WordText, reference: string, instance: number): Paragraph {
	const numbering = { reference, level: 0, instance };
	return new Paragraph({ style: 'ListParagraph', numbering, ...directionFor(item), children: runsOf(item) });
}

/** The two lines at the foot, with "bladzijde 1 van 2" at the end of the second. */
export function footerFor(options: WordOptions): Footer {
	const { footer, pageWords } = options;
	const [page, of] = pageWords;
	const count = new TextRun({
		children: [new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
	});
	const tabStops = [{ type: 'right', position: textWidth(options) } as const];
	return new Footer({
		children: [
			new Paragraph({ style: 'Footer', ...directionFor(footer[0]), children: runsOf(footer[0]) }),
			new Paragraph({ style: 'Footer', tabStops, children: [...runsOf(footer[1]), count] }),
		],
	});
}
