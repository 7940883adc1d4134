// Finds the tools that one could take instead of this one: "lijkt op".
import type { Tool } from '#lib/catalogue/tool.ts';

/** The most tools that a sheet names as alike. */
export const mostSimilar = 3;

/**
 * The tools most like this one, the most alike first: they serve the same purposes, then the same factors and main
 * aspect, with the same people. What the sheet already names under "combineer met" comes after this tool, not
 * instead of it, and is left out. A tool that shares no purpose is not alike, so there may be fewer than three.
 */
export function similarTo(tool: Tool, tools: readonly Tool[]): Tool[] {
	const named = new Set([tool.id, ...tool.combineer.map(({ id }) => id)]);
	return tools
		.filter(({ id }) => !named.has(id))
		.map((other) => ({ other, likeness: likenessOf(tool, other) }))
		.filter(({ likeness }) => likeness > 0)
		.toSorted((a, b) => b.likeness - a.likeness || a.other.id.localeCompare(b.other.id))
		.slice(0, mostSimilar)
		.map(({ other }) => other);
}

// A shared purpose says most: whoever has that wish could take either. The rest decides between those.
function likenessOf(one: Tool, other: Tool): number {
	const purposes = overlap(
		one.doelen.map(({ doel }) => doel),
		other.doelen.map(({ doel }) => doel),
	);
	if (purposes === 0) return 0;
	const factors = overlap(
		one.factoren.map(({ nummer }) => nummer),
		other.factoren.map(({ nummer }) => nummer),
	);
	const aspect = one.hoofdaspect === other.hoofdaspect ? 1 : 0;
	return 4 * purposes + 2 * factors + aspect + overlap(one.wie, other.wie);
}

// What two lists share, as a part of all that is in either (Jaccard): 0 to 1.
function overlap<T>(one: readonly T[], other: readonly T[]): number {
	const both = one.filter((value) => other.includes(value)).length;
	return both === 0 ? 0 : both / new Set([...one, ...other]).size;
}
