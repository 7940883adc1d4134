// The small vocabulary our Word documents are written in: blocks of text, lists and tables.

/** A stretch of text: bold, or in another language than the document ("en-GB"). */
export type WordRun = { text: string; strong?: boolean; language?: string };

/** A text, or the stretches it is made of. */
export type WordText = string | WordRun[];

/** One block of a document; make them with the functions below. */
export type WordBlock =
	| { kind: 'title' | 'lead' | 'heading' | 'paragraph' | 'quote'; text: WordText }
	| { kind: 'list'; look: 'bullets' | 'numbers'; items: WordText[] }
	| { kind: 'table'; header: WordText[]; rows: WordText[][]; widths: number[]; rowHeight: number };

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
	/** Two lines at the foot of each page; the page number stands at the end of the second. */
	footer: [string, string];
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
