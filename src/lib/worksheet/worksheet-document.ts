// A worksheet as plain data for print: every text in the language asked for, or in two languages side by side.
import { directionOf, translationNotice, type Language } from '#lib/platform/language.ts';
import { withTexts, type Block, type Worksheet } from '#lib/worksheet/worksheet.ts';

/** A text in one language, or first in Dutch and then in the other. */
export type Said = { language: Language; direction: 'ltr' | 'rtl'; text: string }[];

// The same shape, with what is said in place of each text that a translation replaces.
type SaidOf<T> = T extends readonly (infer One)[]
	? SaidOf<One>[]
	: T extends object
		? { [Field in keyof T]: Field extends 'tekst' | 'hulp' | 'van' | 'tot' ? Said : SaidOf<T[Field]> }
		: T;

/** A block of the page whose texts are said in the languages of the print. */
export type SaidBlock = SaidOf<Block>;

/** What a print of a worksheet needs. */
export type WorksheetDocument = {
	/** The language asked for; in a bilingual print Dutch stands beside it. */
	language: Language;
	/** What the file is called in the properties of the document. */
	name: string;
	landscape: boolean;
	title: Said;
	introduction?: Said;
	blocks: SaidBlock[];
	/** The pictures that the blocks name, as SVG. */
	pictures: Record<string, string>;
	/** "Startgesprek · Gereedschapskist", and who may use it. */
	foot: { source: string; licence: string };
	/** Says that a computer made the translation, in its own language; absent when a person has read it. */
	unreviewed?: Said;
};

/** What a print needs besides the worksheet. */
export type WorksheetSurroundings = {
	pictures: Record<string, string>;
	foot: WorksheetDocument['foot'];
};

/** The worksheet in one language, or beside Dutch when it is `beside`; the worksheet exists in that language. */
export function worksheetDocument(
	worksheet: Worksheet,
	language: Language,
	beside: boolean,
	{ pictures, foot }: WorksheetSurroundings,
): WorksheetDocument {
	const inLanguages: Language[] = beside && language !== 'nl' ? ['nl', language] : [language];
	const said = (one: Language, text: string) => ({ language: one, direction: directionOf(one), text });
	const say = (key: string): Said =>
		inLanguages.map((one) => said(one, worksheet.languages[one]!.texts[key]!));
	const blocks = withTexts(worksheet.blokken, say) as SaidBlock[];
	const named = new Set([...JSON.stringify(blocks).matchAll(/"beeld":"([^"]+)"/g)].map(([, name]) => name!));
	return {
		language,
		name: worksheet.languages[language]!.texts.titel!,
		landscape: worksheet.liggend,
		title: say('titel'),
		...(worksheet.uitleg && { introduction: say('uitleg') }),
		blocks,
		pictures: Object.fromEntries([...named].map((name) => [name, pictures[name]!])),
		foot,
		...(!worksheet.languages[language]!.reviewed && {
			unreviewed: [said(language, translationNotice(language))],
		}),
	};
}
