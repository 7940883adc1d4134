// Addresses that nobody asked for before: for pages that are not stored and searches that are new.

/** Three of the words (at most 7,000, all different), another combination for every number below their third power. */
export function queryOf(words: string[], number: number): string {
	const size = words.length;
	// A prime step, so that searches after one another have no word in common for long.
	const mixed = (number * 7919) % size ** 3;
	const picks = [mixed, Math.floor(mixed / size), Math.floor(mixed / size ** 2)];
	return picks.map((pick) => words[pick % size]!).join(' ');
}

/** The address with `{n}` replaced by the number and `{words}` by a search that belongs to the number. */
export function addressOf(template: string, number: number, words: string[]): string {
	return template
		.replace('{n}', String(number))
		.replace('{words}', () => encodeURIComponent(queryOf(words, number)));
}
