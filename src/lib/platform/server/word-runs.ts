// Turns a text of the vocabulary into the runs of Word: its look, its language and the way it is written.
import { TextRun } from 'docx';
import { arabicFamily, printFamily } from '#lib/platform/server/fonts.ts';
import { printable } from '#lib/platform/server/printable.ts';
import type { WordRun, WordText } from '#lib/platform/server/word-vocabulary.ts';

/** How a run looks besides what its text says. */
export type RunLook = { bold?: boolean; color?: string; size?: number };

// Word takes the font, and the language for spelling, of a script written from right to left from fields of their own.
const complexFont = { ascii: printFamily, hAnsi: printFamily, eastAsia: printFamily, cs: arabicFamily };

/** The runs of a text. */
export function runsOf(text: WordText, look: RunLook = {}): TextRun[] {
	const runs: WordRun[] = typeof text === 'string' ? [{ text }] : text;
	return runs.flatMap(({ text, strong, language, rightToLeft }) =>
		linesOf(text, {
			...look,
			...(strong && { bold: true }),
			...(language && { language: rightToLeft ? { bidirectional: language } : { value: language } }),
			...(rightToLeft && { rightToLeft, font: complexFont }),
		}),
	);
}

/** How a paragraph with this text stands: from right to left when all of it is written that way. */
export function directionFor(text: WordText): { bidirectional?: true } {
	const turned = typeof text !== 'string' && text.length > 0 && text.every(({ rightToLeft }) => rightToLeft);
	return turned ? { bidirectional: true } : {};
}

// A line feed in a text is a line break in Word, not a new paragraph.
function linesOf(text: string, look: RunLook): TextRun[] {
	return printable(text)
		.split('\n')
		.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
