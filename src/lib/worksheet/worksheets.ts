// The worksheets of this build, read and checked while building.
import kit from 'content:worksheets';
import { isLanguage, type Language } from '#lib/platform/language.ts';
import type { Worksheet } from '#lib/worksheet/worksheet.ts';

/** All worksheets in order of their slug, and the pictures they may hold: SVG by name. */
export const { worksheets, pictures } = kit;

/** A worksheet as somebody takes it along: in one language, or with Dutch beside it. */
export type Edition = { worksheet: Worksheet; language: Language; beside: boolean };

/** The worksheets that belong to a tool, those that have their address there first. */
export function worksheetsOf(toolId: string): Worksheet[] {
	const here = worksheets.filter(({ gereedschap }) => gereedschap.includes(toolId));
	return here.toSorted((a, b) => a.gereedschap.indexOf(toolId) - b.gereedschap.indexOf(toolId));
}

/** The worksheet with this slug among those whose address stands at this tool. */
export function worksheetAt(toolId: string, slug: string): Worksheet | undefined {
	return worksheets.find((sheet) => sheet.slug === slug && sheet.gereedschap[0] === toolId);
}

/** What an address such as `vragenkaart-kind.ar` or, beside Dutch, `vragenkaart-kind.ar-nl` asks for. */
export function editionAt(toolId: string, name: string): Edition | undefined {
	const [, slug, language, beside] = /^([a-z0-9-]+)\.([a-z]{2})(-nl)?$/.exec(name) ?? [];
	const worksheet = slug && worksheetAt(toolId, slug);
	if (!worksheet || !language || !isLanguage(language) || !worksheet.languages[language]) return undefined;
	if (beside && language === 'nl') return undefined;
	return { worksheet, language, beside: Boolean(beside) };
}
