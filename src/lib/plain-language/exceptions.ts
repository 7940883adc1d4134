// The list of exceptions is itself held to rules: none without use, and few.
import type { Finding } from '#lib/plain-language/finding.ts';
import type { LanguageCheck } from '#lib/plain-language/check-language.ts';
import type { Exception } from '#lib/plain-language/read-rules.ts';

/** The most exceptions, as a part of all sentences that count. */
export const mostExceptions = 0.03;

/** What is wrong with the exceptions of `file`, after a check of all content. */
export function findingsInExceptions(
	file: string,
	exceptions: Exception[],
	{ idle, sentences }: Pick<LanguageCheck, 'idle' | 'sentences'>,
): Finding[] {
	const findings: Finding[] = idle.map(({ line, bestand, regel, zin }) => ({
		file,
		line,
		rule: 'uitzondering',
		what: `uitzondering zonder nut, want "${zin}" staat niet (meer) zo in ${bestand} of breekt de regel "${regel}" niet`,
		instead: 'haal haar weg',
	}));
	const most = Math.floor(sentences * mostExceptions);
	if (exceptions.length > most)
		findings.push({
			file,
			line: exceptions[most]!.line,
			rule: 'uitzondering',
			what: `${exceptions.length} uitzonderingen op ${sentences} zinnen, hooguit ${most}`,
			instead: 'herschrijf zinnen die het kunnen hebben',
		});
	return findings;
}
