// Reads the lists of words and exceptions that the people who write the content keep in content/taal/.
import { LineCounter, parse, parseDocument, type YAMLSeq } from 'yaml';
import { exceptedRules, type ExceptedRule, type Finding } from '#lib/plain-language/finding.ts';
import { wordList, type WordList } from '#lib/plain-language/word-list.ts';

/** A sentence that a rule passes over, with the reason; `line` is its place in the list. */
export type Exception = { line: number; bestand: string; regel: ExceptedRule; zin: string; reden: string };

/** What a text is held to, besides length. */
export type LanguageRules = { officeWords: WordList; peopleWords: WordList; exceptions: Exception[] };

/** Reads a list of lines "woord, vorm, vorm: liever"; a list that is no YAML or has a word twice fails. */
export function readWordList(source: string): WordList {
	return wordList(parse(source) as Record<string, string>);
}

/** Reads the exceptions; `incomplete` has a finding for each that lacks a field, a reason or a known rule. */
export function readExceptions(
	file: string,
	source: string,
): { exceptions: Exception[]; incomplete: Finding[] } {
	const lines = new LineCounter();
	const list = parseDocument(source, { lineCounter: lines }).contents as YAMLSeq.Parsed;
	const all = list.items.map((item) => ({
		line: lines.linePos(item.range[0]).line,
		...(item.toJSON() as Omit<Exception, 'line'>),
	}));
	const isComplete = ({ bestand, regel, zin, reden }: Exception) =>
		Boolean(bestand && zin && reden?.trim()) && exceptedRules.includes(regel);
	return {
		exceptions: all.filter(isComplete),
		incomplete: all
			.filter((exception) => !isComplete(exception))
			.map(({ line }) => ({
				file,
				line,
				rule: 'uitzondering',
				what: 'onvolledige uitzondering',
				instead: `geef bestand, zin, reden en regel (${exceptedRules.join(', ')})`,
			})),
	};
}
