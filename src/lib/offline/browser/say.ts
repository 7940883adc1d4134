// Sentences that the server wrote into a page for its script, with places to fill in.

/** The sentences by name; `{count}` and the like are filled in when one is said. */
export type Words = Record<string, string>;

/** The sentence with this name, filled in. */
export function say(words: Words, name: string, values: Record<string, string | number> = {}): string {
	return (words[name] ?? '').replaceAll(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
