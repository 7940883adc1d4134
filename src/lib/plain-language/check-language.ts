// Checks content and messages on plain language, and says per place what to write instead.
import { checkedSentencesOf, type CheckedSentence } from '#lib/plain-language/checked-sentence.ts';
import { inOrder, type Finding, type Rule } from '#lib/plain-language/finding.ts';
import type { Exception, LanguageRules } from '#lib/plain-language/read-rules.ts';
import { readWritings } from '#lib/plain-language/read-writings.ts';
import { findingsInSentence } from '#lib/plain-language/sentence-rules.ts';
import { findingsInWriting } from '#lib/plain-language/writing-rules.ts';
import type { Writing } from '#lib/plain-language/writing.ts';

/** What came of a check: the findings in order of place, how many sentences count, which exceptions did nothing. */
export type LanguageCheck = { findings: Finding[]; sentences: number; idle: Exception[] };

/** Checks these files (name → text); one file is judged the same alone as among others. */
export function checkLanguage(files: Record<string, string>, rules: LanguageRules): LanguageCheck {
	const used = new Set<Exception>();
	const writings = Object.entries(files)
		.flatMap(([file, source]) => readWritings(file, source))
		.map((writing) => ({ writing, sentences: checkedSentencesOf(writing) }));

	const findings = writings.flatMap(({ writing, sentences }) => [
		...unreadable(writing),
		...sentences
			.flatMap((sentence) => findingsInSentence(writing.file, sentence, rules))
			.filter(({ file, rule, sentence }) => !isExcepted(file, rule, sentence!)),
		...findingsInWriting(
			writing.file,
			writing.audience,
			counted(sentences).filter(({ plain }) => !isExcepted(writing.file, 'leesscore', plain)),
		),
	]);
	return {
		findings: inOrder(findings),
		sentences: writings.flatMap(({ sentences }) => counted(sentences)).length,
		idle: rules.exceptions.filter((exception) => !used.has(exception)),
	};

	function isExcepted(file: string, rule: Rule, sentence: string): boolean {
		const exception = rules.exceptions.find(
			({ bestand, regel, zin }) => bestand === file && regel === rule && zin === sentence,
		);
		if (exception) used.add(exception);
		return exception !== undefined;
	}
}

function counted(sentences: CheckedSentence[]): CheckedSentence[] {
	return sentences.filter(({ use }) => use === 'counted');
}

function unreadable({ file, faults }: Writing): Finding[] {
	return faults.map(({ line, message }) => ({
		file,
		line,
		rule: 'onleesbaar',
		what: 'dit kan de taalcontrole niet lezen',
		instead: message,
	}));
}
