// The small vocabulary our Word documents are written in: blocks of text, lists, tables and room for a pen.

/** A stretch of text: bold, in another language than the document ("en-GB"), or written from right to left. */
export type WordRun = { text: string; strong?: boolean; language?: string; rightToLeft?: boolean };

/** A text, or the stretches it is made of. */
export type WordText = string | WordRun[];

/** One block of a document; make them with the functions below. */
export type WordBlock =
	| { kind: 'title' | 'lead' | 'heading' | 'paragraph' | 'quote'; text: WordText; align?: 'center' | 'end' }
	| { kind: 'choice'; text: WordText }
	| { kind: 'lines'; count: number }
	| { kind: 'page' }
	| { kind: 'list'; look: 'bullets' | 'numbers'; items: WordText[] }
	| { kind: 'table'; header: WordText[]; rows: WordText[][]; widths: number[]; rowHeight: number }
	| {
			kind: 'grid';
			look: 'plain' | 'boxes' | 'cut';
			header: boolean;
			rows: WordBlock[][][];
			widths: number[];
			rowHeight: number;
	  };

/** What a document says about itself, and what stands at the foot of each page. */
export type WordOptions = {
	title: string;
	/** Who made it. */
	creator: string;
	/** As "nl-NL". */
	language: string;
	/** Colour of title and headings: six hexadecimal digits. */
	accent: string;
	landscape?: boolean;
	/** True when the document runs from right to left: its tables then begin on the right. */
	rightToLeft?: boolean;
	/** Size of the plain text in points, 10 when absent. */
	letter?: number;
	/** Two lines at the foot of each page; the page number stands at the end of the second. */
	footer: [WordText, WordText];
	/** The words around the page numbers, as ['bladzijde', 'van']. */
	pageWords: [string, string];
};

export const title = (text: WordText): WordBlock => ({ kind: 'title', text });
/** The sentence under the title. */
export const lead = (text: WordText): WordBlock => ({ kind: 'lead', text });
export const heading = (text: WordText): WordBlock => ({ kind: 'heading', text });
export const paragraph = (text: WordText): WordBlock => ({ kind: 'paragraph', text });
/** Words to say aloud. */
export const quote = (text: WordText): WordBlock => ({ kind: 'quote', text });
export const bullets = (items: WordText[]): WordBlock => ({ kind: 'list', look: 'bullets', items });
export const numbers = (items: WordText[]): WordBlock => ({ kind: 'list', look: 'numbers', items });

/**
 * A table whose header row repeats on every page. `widths` are parts of the whole, one per column; a row is at
 * least `rowHeight` millimetres high.
 */
export function table(header: WordText[], rows: WordText[][], widths: number[], rowHeight = 0): WordBlock {
	return { kind: 'table', header, rows, widths, rowHeight };
}

/** A box to tick with words beside it. */
export const choice = (text: WordText): WordBlock => ({ kind: 'choice', text });
/** Empty lines to write on. */
export const lines = (count: number): WordBlock => ({ kind: 'lines', count });
/** What follows begins on a new page. */
export const page: WordBlock = { kind: 'page' };

/**
 * Cells that hold blocks: `plain` without lines, `boxes` to write in, or `cut` with dashes to cut along. `widths`
 * are parts of the whole, one per column; a row that is short gets empty cells and is at least `rowHeight` millimetres high. With a `header` the first
 * row is as low as its words and repeats on every page.
 */
export function grid(
	look: 'plain' | 'boxes' | 'cut',
	rows: WordBlock[][][],
	{ widths = rows[0]!.map(() => 1), rowHeight = 0, header = false } = {},
): WordBlock {
	const filled = rows.map((row) => widths.map((_, column) => row[column] ?? []));
	return { kind: 'grid', look, header, rows: filled, widths, rowHeight };
}
