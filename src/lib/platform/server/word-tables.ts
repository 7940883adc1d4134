// Turns the tables and grids of the vocabulary into tables of Word.
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { twipsPerMillimetre } from '#lib/platform/server/word-look.ts';
import { directionFor, runsOf } from '#lib/platform/server/word-runs.ts';
import type { WordBlock, WordOptions, WordText } from '#lib/platform/server/word-vocabulary.ts';

const thin = { style: 'single', size: 4, color: '8A8A90' } as const;
const firm = { style: 'single', size: 8, color: '1B1B1F' } as const;
const dashed = { style: 'dashed', size: 4, color: '8A8A90' } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

const allSides = <T>(line: T) => ({ top: line, bottom: line, left: line, right: line });
const everywhere = <T>(line: T) => ({ ...allSides(line), insideHorizontal: line, insideVertical: line });

/** The borders of a grid, and the room between them and the words, in twips. */
const gridLooks = {
	plain: { borders: everywhere(none), margins: { top: 0, bottom: 0, left: 0, right: 160 } },
	boxes: { borders: everywhere(firm), margins: { top: 100, bottom: 100, left: 140, right: 140 } },
	cut: { borders: everywhere(dashed), margins: { top: 300, bottom: 300, left: 400, right: 400 } },
};

type Children = (blocks: WordBlock[], width: number) => (Paragraph | Table)[];

/** A table of texts under a coloured header. `width` in twips, as everywhere here. */
export function tableFor(
	block: WordBlock & { kind: 'table' },
	{ accent }: WordOptions,
	width: number,
): Table {
	const header = new TableRow({
		tableHeader: true,
		children: block.header.map((text) => textCell(text, { fill: accent })),
	});
	const rows = block.rows.map(
		(row) => new TableRow({ ...atLeast(block.rowHeight), children: row.map((text) => textCell(text)) }),
	);
	return new Table({
		rows: [header, ...rows],
		columnWidths: columnWidths(block.widths, width),
		width: { size: 100, type: 'pct' },
		layout: 'fixed',
		borders: { ...everywhere(thin), left: none, right: none },
	});
}

/** A table whose cells hold blocks, made by `children`; it runs from right to left when the document does. */
export function gridFor(
	block: WordBlock & { kind: 'grid' },
	{ rightToLeft }: WordOptions,
	width: number,
	children: Children,
): Table {
	const { borders, margins } = gridLooks[block.look];
	const widths = columnWidths(block.widths, width);
	const rows = block.rows.map((row, index) => {
		const isHeader = index === 0 && block.header;
		const cells = row.map((blocks, column) => {
			const inside = children(blocks, widths[column]! - margins.left - margins.right);
			return new TableCell({
				margins,
				...(isHeader && { shading: { type: 'clear', fill: 'F1EFEA', color: 'auto' } }),
				verticalAlign: block.look === 'cut' ? 'center' : 'top',
				// A cell without a paragraph at its end is a file that Word calls damaged.
				children: inside.at(-1) instanceof Paragraph ? inside : [...inside, new Paragraph({})],
			});
		});
		return new TableRow({
			...atLeast(isHeader ? 0 : block.rowHeight),
			...(isHeader && { tableHeader: true }),
			children: cells,
		});
	});
	return new Table({
		rows,
		columnWidths: widths,
		width: { size: width, type: 'dxa' },
		layout: 'fixed',
		borders,
		...(rightToLeft && { visuallyRightToLeft: true }),
	});
}

function textCell(text: WordText, header?: { fill: string }): TableCell {
	const run = { size: 18, ...(header && { bold: true, color: 'FFFFFF' }) };
	return new TableCell({
		margins: { top: 60, bottom: 60, left: 100, right: 100 },
		...(header && { shading: { type: 'clear', fill: header.fill, color: 'auto' } }),
		children: [
			new Paragraph({
				spacing: { after: 0, line: 240, lineRule: 'auto' },
				...directionFor(text),
				children: runsOf(text, run),
			}),
		],
	});
}

function atLeast(millimetres: number) {
	const value = Math.round(millimetres * twipsPerMillimetre);
	return { cantSplit: true, ...(value > 0 && { height: { value, rule: 'atLeast' as const } }) };
}

function columnWidths(parts: number[], width: number): number[] {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	return parts.map((part) => Math.round((part / whole) * width));
}
