// A finding: a place in a file that breaks a rule of plain language, and what to write instead.

/** The rules by the names that writers see; the first four may have exceptions. */
export type Rule = ExceptedRule | 'B1' | 'gemiddelde zin' | 'uitzondering' | 'onleesbaar';
export const exceptedRules = ['lange zin', 'leesscore', 'kantoorwoord', 'woord over mensen'] as const;
export type ExceptedRule = (typeof exceptedRules)[number];

/** `what` is there now, `instead` what to do; `sentence` is there when the finding is about one sentence. */
export type Finding = {
	file: string;
	line: number;
	rule: Rule;
	what: string;
	instead: string;
	sentence?: string;
};

/** The finding on one line that begins with a place that editors and terminals make clickable. */
export function told({ file, line, what, instead }: Finding): string {
	return `${file}:${line}  ${what}: ${instead}`;
}

/** In the order of files and lines, so that a report is the same whatever was read first. */
export function inOrder(findings: Finding[]): Finding[] {
	const key = ({ file, line, what }: Finding) => `${file}\0${String(line).padStart(6, '0')}\0${what}`;
	return findings.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
