// An own kit: a choice of tools in an order of one's own. It lives in an address, so that it can be shared.
import type { Tool } from '#lib/catalogue/tool.ts';

/** The name under which an address holds the ids. */
export const kitParameter = 'gereedschap';

/**
 * The kit that an address asks for: `?gereedschap=T01,T12`, and what is ticked besides as `&gereedschap=T05`.
 * Ids that no tool has are told apart, so that the page can say so; an id that stands twice counts once.
 */
export function kitIn(query: URLSearchParams, tools: readonly Tool[]): { kit: Tool[]; unknown: string[] } {
	const ids = [...new Set(query.getAll(kitParameter).flatMap((list) => list.split(',')))];
	const asked = ids.map((id) => id.trim()).filter(Boolean);
	const known = new Map(tools.map((tool) => [tool.id, tool]));
	return {
		kit: asked.flatMap((id) => known.get(id) ?? []),
		unknown: asked.filter((id) => !known.has(id)),
	};
}

/** The address of a kit under a path, as `/kist?gereedschap=T01,T12`; an empty kit has no query. */
export function kitAddress(path: string, kit: readonly { id: string }[]): string {
	return kit.length === 0 ? path : `${path}?${kitParameter}=${kit.map(({ id }) => id).join(',')}`;
}

/** The kit with the tool at `index` moved one place: -1 to the front, 1 to the back. At an end nothing moves. */
export function moved<T>(kit: readonly T[], index: number, by: -1 | 1): T[] {
	const other = index + by;
	const there = kit[index];
	const swapped = kit[other];
	if (there === undefined || swapped === undefined) return [...kit];
	return kit.with(index, swapped).with(other, there);
}

/** The kit without this tool. */
export function without<T extends { id: string }>(kit: readonly T[], { id }: { id: string }): T[] {
	return kit.filter((tool) => tool.id !== id);
}
