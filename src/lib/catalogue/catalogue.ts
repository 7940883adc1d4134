// The catalogue of this build: all tools and the purpose sentences, read and checked while building.
import catalogue from 'content:catalogue';
import type { Tool } from '#lib/catalogue/tool.ts';

export const { tools, purposes } = catalogue;

const byId = new Map(tools.map((tool) => [tool.id, tool]));
const bySlug = new Map(tools.map((tool) => [tool.slug, tool]));
const byOldSlug = new Map(tools.flatMap((tool) => tool.oudeSlugs.map((slug) => [slug, tool] as const)));

/** The tool with this id, as T01. */
export function toolById(id: string): Tool | undefined {
	return byId.get(id);
}

/** The tool at this address, and whether the address is an old one that must redirect. */
export function toolAt(slug: string): { tool: Tool; moved: boolean } | undefined {
	const tool = bySlug.get(slug);
	if (tool) return { tool, moved: false };
	const old = byOldSlug.get(slug);
	return old && { tool: old, moved: true };
}
