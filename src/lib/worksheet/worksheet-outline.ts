// What stands on a worksheet in short, for who chooses one: the words of each block, without its room to write.
import type { Language } from '#lib/platform/language.ts';
import { withTexts, type Worksheet } from '#lib/worksheet/worksheet.ts';

/** A block in short: what it asks or says, and the words of its compartments, columns, choices or cards. */
export type OutlinePart = { text?: string; help?: string; words: string[]; look: 'boxes' | 'choices' };

/** The blocks that hold words, in the language if the sheet exists in it and in Dutch otherwise. */
export function outlineOf(worksheet: Worksheet, language: Language): OutlinePart[] {
	const { texts } = worksheet.languages[language] ?? worksheet.languages.nl!;
	const blocks = withTexts(worksheet.blokken, (key) => texts[key]) as Worksheet['blokken'];
	return blocks
		.filter(({ soort }) => soort !== 'nieuwe-bladzijde')
		.map((block) => {
			const inside = Object.values(block).filter(Array.isArray).flat() as { tekst: string }[];
			return {
				...('tekst' in block && { text: block.tekst }),
				...('hulp' in block && { help: block.hulp }),
				words:
					block.soort === 'schaal'
						? [`0: ${block.van}`, `10: ${block.tot}`]
						: inside.map(({ tekst }) => tekst),
				look: block.soort === 'keuze' || block.soort === 'gezichten' ? 'choices' : 'boxes',
			};
		});
}
