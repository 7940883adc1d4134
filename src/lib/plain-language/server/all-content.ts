// Which files are checked, and the whole check over them; for the test and for `npm run taal`.
import { globSync, readFileSync } from 'node:fs';
import { checkLanguage, type LanguageCheck } from '#lib/plain-language/check-language.ts';
import { findingsInExceptions } from '#lib/plain-language/exceptions.ts';
import { inOrder } from '#lib/plain-language/finding.ts';
import { readExceptions, readWordList } from '#lib/plain-language/read-rules.ts';

const listsOf = 'content/taal';
const exceptionsFile = `${listsOf}/uitzonderingen.yaml`;

/** The paths of everything people read: content and messages, but not the lists of this check, in the current folder. */
export function checkedPaths(): string[] {
	return globSync(['content/**/*.{md,yaml,txt}', 'src/**/messages/*.json'])
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !path.startsWith(`${listsOf}/`));
}

/** Checks all files, or those in `paths` (files or folders); only the check of all judges the list of exceptions. */
export function checkContent(paths?: string[]): Pick<LanguageCheck, 'findings' | 'sentences'> {
	const { exceptions, incomplete } = readExceptions(exceptionsFile, text(exceptionsFile));
	const rules = {
		officeWords: readWordList(text(`${listsOf}/ambtenarenwoorden.yaml`)),
		peopleWords: readWordList(text(`${listsOf}/mensenwoorden.yaml`)),
		exceptions,
	};
	const isAsked = (file: string) =>
		paths?.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)) ?? true;
	const files = checkedPaths().filter(isAsked);
	const check = checkLanguage(Object.fromEntries(files.map((file) => [file, text(file)])), rules);
	const inList = paths ? [] : [...incomplete, ...findingsInExceptions(exceptionsFile, exceptions, check)];
	return { findings: inOrder([...check.findings, ...inList]), sentences: check.sentences };
}

function text(path: string): string {
	return readFileSync(path, 'utf8');
}
