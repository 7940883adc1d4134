// The sheet of a tool as a Word document, for teams that adapt it to their own work.
import {
	bullets,
	heading,
	lead,
	numbers,
	paragraph,
	quote,
	title,
} from '#lib/platform/server/word-vocabulary.ts';
import type { WordBlock, WordRun } from '#lib/platform/server/word-vocabulary.ts';
import { renderWord } from '#lib/platform/server/word.ts';
import { aspectColours, wordLanguage } from '#lib/catalogue/server/print-style.ts';
import type { SheetDocument, SheetSection } from '#lib/catalogue/sheet-document.ts';

/** The bytes of a docx on A4, with the same sections in the same order as the PDF. */
export function sheetWord(sheet: SheetDocument): Promise<Uint8Array> {
	const { footer } = sheet;
	const blocks = [
		paragraph(`${sheet.kindWord} ${sheet.id}`),
		title(sheet.name),
		lead(sheet.sentence),
		...sheet.glance.map(({ label, lines }) =>
			paragraph([strong(`${label}:`), { text: lines.map(({ text }) => text).join('. ') }]),
		),
		...sheet.sections.flatMap((section) => [heading(section.heading), ...blocksOf(section)]),
	];
	return renderWord(blocks, {
		title: sheet.name,
		creator: footer.maker,
		language: wordLanguage[sheet.language],
		accent: aspectColours[sheet.aspect.slug],
		footer: [`${footer.licence}. ${footer.attribution}.`, footer.address],
		pageWords: footer.pageWords,
	});
}

function blocksOf(section: SheetSection): WordBlock[] {
	switch (section.kind) {
		case 'text':
			return [paragraph(dutch(section.text))];
		case 'bullets':
			return [bullets(section.items.map(dutch))];
		case 'quotes':
			return section.items.map((item) => quote(dutch(`“${item}”`)));
		case 'steps':
			return [numbers(section.entries.map(({ head, text }) => [strong(head, 'nl-NL'), ...dutch(text)]))];
		case 'factors':
			return section.entries.map(({ mark, head, text }) =>
				paragraph([strong(`${mark} ${head}`, 'nl-NL'), ...dutch(`\n${text}`)]),
			);
		case 'warnings':
			return [bullets(section.entries.map(({ head, text }) => [strong(head, 'nl-NL'), ...dutch(text)]))];
		default:
			return section.entries.map(({ mark, head, text }) =>
				paragraph([strong([mark, head].filter(Boolean).join(' ')), ...dutch(text)]),
			);
	}
}

function strong(text: string, language?: string): WordRun {
	return { text: text && `${text} `, strong: true, language };
}

function dutch(text: string): WordRun[] {
	return [{ text, language: 'nl-NL' }];
}
