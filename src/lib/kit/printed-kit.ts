// A kit as plain data for print: the sheets of a booklet with their worksheets, and the cards of a deck.
import { durationText } from '#lib/catalogue/duration.ts';
import type { SheetDocument } from '#lib/catalogue/sheet-document.ts';
import { printedSheet, printFooter } from '#lib/catalogue/sheet-words.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { toolName, toolSentence } from '#lib/catalogue/tool-language.ts';
import type { AspectSlug } from '#lib/framework/aspect.ts';
import { aspectName, settingName } from '#lib/framework/names.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { printedWorksheet } from '#lib/worksheet/printed-worksheet.ts';
import type { WorksheetDocument } from '#lib/worksheet/worksheet-document.ts';
import { worksheetsOf } from '#lib/worksheet/worksheets.ts';

/** A booklet: cover words, and per tool its sheet and its worksheets in Dutch. */
export type BookletDocument = {
	language: 'nl' | 'en';
	title: string;
	count: string;
	contents: string;
	maker: string;
	licence: string;
	attribution: string;
	sheets: { sheet: SheetDocument; worksheets: (WorksheetDocument & { size: number })[] }[];
};

/** A deck: on the front of a card what the tool is, on its back what one does and says. */
export type DeckDocument = {
	language: 'nl' | 'en';
	title: string;
	words: { steps: string; say: string };
	cards: ToolCard[];
};

/** One card. Steps and sentences are the Dutch texts of the tool. */
export type ToolCard = {
	id: string;
	name: string;
	sentence: string;
	aspect: { slug: AspectSlug; name: string };
	/** How long, and for which settings. */
	facts: string[];
	source: string;
	steps: string[];
	sentences: string[];
};

// All worksheets of a booklet have letters of one size, in points.
const worksheetSize = 11;

/** The booklet of a kit; `addressOf` gives the full address of a tool's page. A worksheet stands in it once. */
export function printedBooklet(kit: readonly Tool[], addressOf: (tool: Tool) => string): BookletDocument {
	const { maker, licence, attribution } = printFooter();
	const seen = new Set<string>();
	const ownOf = (tool: Tool) => worksheetsOf(tool.id).filter(({ slug }) => !seen.has(slug) && seen.add(slug));
	return {
		language: getLocale(),
		title: m.kit_booklet_title(),
		count: kit.length === 1 ? m.kit_booklet_count_one() : m.kit_booklet_count({ count: kit.length }),
		contents: m.kit_booklet_contents(),
		maker,
		licence,
		attribution,
		sheets: kit.map((tool) => ({
			sheet: printedSheet(tool, addressOf(tool)),
			worksheets: ownOf(tool).map((worksheet) => ({
				...printedWorksheet({ worksheet, language: 'nl', beside: false }, tool.naam),
				size: worksheetSize,
			})),
		})),
	};
}

/** The deck of a kit, a card per tool. */
export function printedDeck(kit: readonly Tool[]): DeckDocument {
	return {
		language: getLocale(),
		title: m.kit_booklet_title(),
		words: { steps: m.kit_card_steps(), say: m.kit_card_say() },
		cards: kit.map(cardOf),
	};
}

function cardOf(tool: Tool): ToolCard {
	const { minuten } = tool.duur.uitvoering;
	return {
		id: tool.id,
		name: toolName(tool),
		sentence: toolSentence(tool),
		aspect: { slug: tool.hoofdaspect, name: aspectName(tool.hoofdaspect) },
		facts: [
			...(minuten ? [durationText({ minuten }, getLocale())] : []),
			tool.settings.map(({ setting }) => settingName(setting)).join(', '),
		],
		source: `${m.ui_name()} · ${printFooter().licence}`,
		steps: tool.stappen.map(({ kop }) => kop),
		sentences: tool.zinnen,
	};
}
