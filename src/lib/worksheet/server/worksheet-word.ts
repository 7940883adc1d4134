// A worksheet as a Word document, for teams that adapt it to their own work.
import { languageTag } from '#lib/platform/language.ts';
import { page, paragraph, title, type WordBlock } from '#lib/platform/server/word-vocabulary.ts';
import { renderWord } from '#lib/platform/server/word.ts';
import { beside, runsOf } from '#lib/worksheet/server/said-in-word.ts';
import { wordBlocksOf } from '#lib/worksheet/server/worksheet-word-blocks.ts';
import type { WorksheetDocument } from '#lib/worksheet/worksheet-document.ts';

/**
 * The bytes of a docx on A4, with the same words and the same room to write as the PDF. Without its pictures: Word
 * wants a bitmap beside each drawing, and nothing of ours can make one.
 */
export function worksheetWord(sheet: WorksheetDocument): Promise<Uint8Array> {
	const { foot, language, title: above, introduction } = sheet;
	const both = above.length > 1;
	// Headings take more height than in the PDF, two languages still more: the room to write makes way, so that a page
	// stays a page.
	const blocks: WordBlock[] = [
		...beside(above, title),
		...(introduction ? beside(introduction, paragraph) : []),
		...sheet.blocks.flatMap((block, index) => [
			...(block.soort === 'kaarten' && index > 0 ? [page] : []),
			...wordBlocksOf(block, both ? 0.75 : 0.9),
		]),
	];
	return renderWord(blocks, {
		title: sheet.name,
		creator: foot.source,
		language: languageTag(both ? 'nl' : language),
		accent: '1B1B1F',
		landscape: sheet.landscape,
		rightToLeft: !both && above[0]!.direction === 'rtl',
		letter: both ? 10 : 12,
		footer: [
			sheet.unreviewed ? runsOf(sheet.unreviewed) : '',
			[{ text: `${foot.source} · ${foot.licence}`, language: languageTag('nl') }],
		],
		pageWords: ['', '/'],
	});
}
