// How a text in one or two languages stands in a Word document: beside each other, or below each other in a cell.
import { languageTag } from '#lib/platform/language.ts';
import { grid, paragraph } from '#lib/platform/server/word-vocabulary.ts';
import type { WordBlock, WordRun, WordText } from '#lib/platform/server/word-vocabulary.ts';
import type { Said } from '#lib/worksheet/worksheet-document.ts';

type Look = { strong?: boolean };

/** Each language with room for itself: one block, or a column without lines for each of two. */
export function beside(said: Said, make: (text: WordText) => WordBlock): WordBlock[] {
	const each = said.map((one) => make(runsOf([one])));
	return each.length === 1 ? each : [grid('plain', [each.map((block) => [block])])];
}

/** Below each other, for a cell that has no room for two columns. */
export function stacked(said: Said, look?: Look): WordBlock[] {
	return said.map((one) => paragraph(runsOf([one], look)));
}

/** As stretches of one text, the second on a line of its own: it begins where the first does. */
export function runsOf(said: Said, { strong = false }: Look = {}): WordRun[] {
	return said.map(({ language, direction, text }, index) => ({
		text: index === 0 ? text : `\n${text}`,
		language: languageTag(language),
		...(strong && { strong }),
		...(direction === 'rtl' && { rightToLeft: true }),
	}));
}
