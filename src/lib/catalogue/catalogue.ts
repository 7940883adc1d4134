// The catalogue of this build: all tools, purpose sentences, routes and gaps, read and checked while building.
import catalogue from 'content:catalogue';
import type { Tool } from '#lib/catalogue/tool.ts';

export const { tools, purposeGroups, purposes, routes, gaps } = catalogue;

const byId = new Map(tools.map((tool) => [tool.id, tool]));
const bySlug = new Map(tools.map((tool) => [tool.slug, tool]));
const byOldSlug = new Map(tools.flatMap((tool) => tool.oudeSlugs.map((slug) => [slug, tool] as const)));

/** The tool with this id, as T01. */
export function toolById(id: string): Tool | undefined {
	return byId.get(id);
}

/** The tools with these ids; a catalogue is read only when every id that a route or tool names is there. */
export function toolsById(ids: readonly string[]): Tool[] {
	return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The tool at this address, and whether the address is an old one that must redirect. */
export function toolAt(slug: string): { tool: Tool; moved: boolean } | undefined {
	const tool = bySlug.get(slug);
	if (tool) return { tool, moved: false };
	const old = byOldSlug.get(slug);
	return old && { tool: old, moved: true };
}
