// Turns blocks of the vocabulary into the paragraphs, lists and tables of a Word document.
import { Footer, PageNumber, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { printable } from '#lib/platform/server/printable.ts';
import { textWidth, twipsPerMillimetre } from '#lib/platform/server/word-look.ts';
import type { WordBlock, WordOptions, WordRun, WordText } from '#lib/platform/server/word-vocabulary.ts';

/** The style of each block of text, by Word's own names. */
const styleOf = {
	title: 'Title',
	lead: 'Subtitle',
	heading: 'Heading1',
	paragraph: 'Normal',
	quote: 'Quote',
};

const thin = { style: 'single', size: 4, color: '8A8A90' } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

/** The body of the document. */
export function childrenFor(blocks: WordBlock[], options: WordOptions): (Paragraph | Table)[] {
	return blocks.flatMap((block, index): (Paragraph | Table)[] => {
		if (block.kind === 'table') return [tableFor(block, options)];
		if (block.kind === 'list') return block.items.map((item) => listItem(item, block.look, index));
		return [new Paragraph({ style: styleOf[block.kind], children: runsOf(block.text) })];
	});
}

// Each list is an instance of its own, so that numbers start again at one.
function listItem(item: WordText, reference: string, instance: number): Paragraph {
	const numbering = { reference, level: 0, instance };
	return new Paragraph({ style: 'ListParagraph', numbering, children: runsOf(item) });
}

function tableFor(block: WordBlock & { kind: 'table' }, options: WordOptions): Table {
	const parts = block.widths.reduce((sum, part) => sum + part, 0);
	const columnWidths = block.widths.map((part) => Math.round((part / parts) * textWidth(options)));
	const header = new TableRow({
		tableHeader: true,
		children: block.header.map((text) => cell(text, { fill: options.accent })),
	});
	const rows = block.rows.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				height: { value: Math.round(block.rowHeight * twipsPerMillimetre), rule: 'atLeast' },
				children: row.map((text) => cell(text)),
			}),
	);
	return new Table({
		rows: [header, ...rows],
		columnWidths,
		width: { size: 100, type: 'pct' },
		layout: 'fixed',
		borders: {
			top: thin,
			bottom: thin,
			insideHorizontal: thin,
			insideVertical: thin,
			left: none,
			right: none,
		},
	});
}

function cell(text: WordText, header?: { fill: string }): TableCell {
	const run = { size: 18, ...(header && { bold: true, color: 'FFFFFF' }) };
	return new TableCell({
		margins: { top: 60, bottom: 60, left: 100, right: 100 },
		...(header && { shading: { type: 'clear', fill: header.fill, color: 'auto' } }),
		children: [
			new Paragraph({ spacing: { after: 0, line: 240, lineRule: 'auto' }, children: runsOf(text, run) }),
		],
	});
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
			new Paragraph({ style: 'Footer', children: runsOf(footer[0]) }),
			new Paragraph({ style: 'Footer', tabStops, children: [...runsOf(footer[1]), count] }),
		],
	});
}

type RunLook = { bold?: boolean; color?: string; size?: number };

function runsOf(text: WordText, look: RunLook = {}): TextRun[] {
	const runs: WordRun[] = typeof text === 'string' ? [{ text }] : text;
	return runs.flatMap(({ text, strong, language }) =>
		linesOf(text, {
			...look,
			...(strong && { bold: true }),
			...(language && { language: { value: language } }),
		}),
	);
}

// A line feed in a text is a line break in Word, not a new paragraph.
function linesOf(text: string, look: RunLook): TextRun[] {
	return printable(text)
		.split('\n')
		.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
