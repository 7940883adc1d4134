// A worksheet: a page to fill in with a pen, its words in every language it exists in.
import type { z } from 'zod';
import type { Language } from '#lib/platform/language.ts';
import type { holders, worksheetForm } from '#lib/worksheet/worksheet-form.ts';

type Form = z.infer<typeof worksheetForm>;

/** Who holds the sheet. */
export type Holder = (typeof holders)[number];

/** One block of the page, with its Dutch words. */
export type Block = Form['blokken'][number];

/** The words of a worksheet in one language, by key; reviewed means read by someone who speaks the language. */
export type Words = { reviewed: boolean; texts: Record<string, string> };

/** A worksheet. Dutch is always among its languages. */
export type Worksheet = Form & { languages: Partial<Record<Language, Words>> };

/** The languages in which a worksheet can be had, Dutch first. */
export function languagesOf(worksheet: Worksheet): Language[] {
	return Object.keys(worksheet.languages) as Language[];
}

/**
 * Every text of a worksheet with the key that a translation uses: `titel`, `uitleg`, the id of what it belongs to,
 * and `<id>.hulp`, `<id>.van` or `<id>.tot` for the smaller texts beside it. In reading order.
 */
export function textsOf({ titel, uitleg, blokken }: Form): [key: string, text: string][] {
	const found: [string, string][] = [
		['titel', titel],
		...(uitleg ? [['uitleg', uitleg] as [string, string]] : []),
	];
	withTexts(blokken, (key, text) => found.push([key, text]));
	return found;
}

/** The same blocks with each text replaced by what `say` makes of its key and its Dutch words. */
export function withTexts(part: unknown, say: (key: string, text: string) => unknown): unknown {
	if (Array.isArray(part)) return part.map((one) => withTexts(one, say));
	if (typeof part !== 'object' || part === null) return part;
	// A text belongs to the nearest id; what has no id of its own only holds others.
	const { id } = part as { id?: string };
	const said = Object.entries(part).map(([field, value]: [string, unknown]) => {
		if (typeof value === 'object') return [field, withTexts(value, say)];
		if (!id || !['tekst', 'hulp', 'van', 'tot'].includes(field)) return [field, value];
		return [field, say(field === 'tekst' ? id : `${id}.${field}`, value as string)];
	});
	return Object.fromEntries(said);
}
