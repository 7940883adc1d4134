// A writing: what one reader gets in hand, as passages that know their line in the file.

/** Who it is written for; `family` is a child, a parent, or either of them together with a professional. */
export type Audience = 'professional' | 'family';

/**
 * What a passage is held to. `counted`: everything. `words only`: the words, such as those of a heading; it is no
 * sentence. `respect only`: how people are spoken of, in names, search words, the seed and other languages.
 */
export type Use = 'counted' | 'words only' | 'respect only';

/** A paragraph, an entry or a value; `text` keeps the line ends of the file, `line` is its first line (from 1). */
export type Passage = { line: number; text: string; use: Use };

/** One sheet, one worksheet, or one file of short texts; `faults` are the places where its file cannot be read. */
export type Writing = {
	file: string;
	audience: Audience;
	passages: Passage[];
	faults: { line: number; message: string }[];
};

/** The line in the file on which place `at` of a passage or a sentence stands. */
export function lineAt({ line, text }: { line: number; text: string }, at: number): number {
	return line + (text.slice(0, at).match(/\n/g)?.length ?? 0);
}
