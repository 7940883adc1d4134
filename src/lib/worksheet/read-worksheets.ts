// Reads the worksheets and their translations from their files, or says which file and field is wrong.
import { parse } from 'yaml';
import { nl } from 'zod/locales';
import { isLanguage, languages, type Language } from '#lib/platform/language.ts';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import { translationForm, worksheetForm } from '#lib/worksheet/worksheet-form.ts';
import { textsOf, type Words, type Worksheet } from '#lib/worksheet/worksheet.ts';

/** What a worksheet may name: the ids of the tools, and the names of the pictures. */
export type Known = { tools: Set<string>; pictures: Set<string> };

/**
 * Reads all worksheets, in order of their slug.
 * @param files file name → text: `<slug>.yaml` for a sheet, `<slug>.<language>.yaml` for its words in that language
 * @returns every problem at once, each naming file and field
 */
export function readWorksheets(files: Record<string, string>, known: Known): Outcome<Worksheet[]> {
	const sheets = Object.entries(files).filter(([file]) => !languageOf(file));
	const outcomes = sheets.map(([file, source]) => readWorksheet(file, source, files, known));
	const problems = [
		...outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
		...Object.keys(files)
			.filter((file) => languageOf(file) && !(sheetOf(file) in files))
			.map((file) => `${file}: hoort bij een werkblad dat er niet is`),
	];
	if (problems.length > 0) return refused(...problems);
	const read = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	return done(read.toSorted((a, b) => a.slug.localeCompare(b.slug)));
}

function readWorksheet(
	file: string,
	source: string,
	files: Record<string, string>,
	known: Known,
): Outcome<Worksheet> {
	const read = worksheetForm.safeParse(parsed(source), { error: nl().localeError });
	if (!read.success) return refused(...read.error.issues.map((issue) => problem(file, issue)));
	const form = read.data;
	const dutch = textsOf(form);
	const others = Object.entries(files).filter(([name]) => languageOf(name) && sheetOf(name) === file);
	const translations = others.map(([name, text]) => readTranslation(name, text, dutch));
	const problems = [
		...looseEnds(form, dutch, known).map((problem) => `${file}: ${problem}`),
		...translations.flatMap((outcome) => (outcome.ok ? [] : outcome.problems)),
		// Who holds the sheet decides: a parent or child must be able to read it.
		...(form.houder === 'professional' ? [] : languages.slice(1))
			.filter((language) => !others.some(([name]) => languageOf(name) === language))
			.map((language) => `${file}: de vertaling in ${language} ontbreekt`),
	];
	if (problems.length > 0) return refused(...problems);
	const words = translations.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	return done({
		...form,
		languages: {
			nl: { reviewed: true, texts: Object.fromEntries(dutch) },
			...Object.fromEntries(languages.flatMap((language) => words.filter(([own]) => own === language))),
		},
	});
}

function looseEnds(
	{ slug, gereedschap, ...form }: Omit<Worksheet, 'languages'>,
	dutch: [string, string][],
	known: Known,
) {
	const keys = dutch.map(([key]) => key);
	const pictures = [...JSON.stringify(form.blokken).matchAll(/"beeld":"([^"]+)"/g)].map(([, name]) => name!);
	return [
		...gereedschap
			.filter((id) => !known.tools.has(id))
			.map((id) => `veld "gereedschap" noemt ${id}, dat er niet is`),
		...keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `de id ${key} staat er twee keer`),
		...pictures
			.filter((name) => !known.pictures.has(name))
			.map((name) => `het beeld ${name} is er niet (${slug})`),
	];
}

function readTranslation(
	file: string,
	source: string,
	dutch: [string, string][],
): Outcome<[Language, Words]> {
	const read = translationForm.safeParse(parsed(source), { error: nl().localeError });
	if (!read.success) return refused(...read.error.issues.map((issue) => problem(file, issue)));
	const { nagekeken, teksten } = read.data;
	const keys = dutch.map(([key]) => key);
	const problems = [
		...keys.filter((key) => !(key in teksten)).map((key) => `${file}: de tekst ${key} ontbreekt`),
		...Object.keys(teksten)
			.filter((key) => !keys.includes(key))
			.map((key) => `${file}: de tekst ${key} hoort nergens bij`),
	];
	if (problems.length > 0) return refused(...problems);
	return done([languageOf(file)!, { reviewed: nagekeken, texts: teksten }]);
}

function problem(file: string, { path, message }: { path: PropertyKey[]; message: string }): string {
	return `${file}: veld "${path.join('.')}" ${message}`;
}

function parsed(source: string): unknown {
	try {
		return parse(source);
	} catch {
		return undefined;
	}
}

function languageOf(file: string): Language | undefined {
	const code = /\.([a-z]{2})\.yaml$/.exec(file)?.[1];
	return code && isLanguage(code) ? code : undefined;
}

function sheetOf(file: string): string {
	return file.replace(/\.[a-z]{2}\.yaml$/, '.yaml');
}
