// Reads the whole catalogue from its content files and checks what one file alone cannot know.
import { parse } from 'yaml';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import { readTool } from '#lib/catalogue/read-tool.ts';
import { readRoutes } from '#lib/catalogue/read-routes.ts';
import { readMatrixGaps } from '#lib/catalogue/read-matrix-gaps.ts';
import type { MatrixGap } from '#lib/catalogue/matrix.ts';
import type { Purpose, PurposeGroup } from '#lib/catalogue/purpose.ts';
import type { Route } from '#lib/catalogue/route.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

/**
 * All tools in order of their id; the purpose sentences of the finder, in their groups and one after another, the
 * routes, and why cells of the matrix are empty, each in its own order.
 */
export type Catalogue = {
	tools: Tool[];
	purposeGroups: PurposeGroup[];
	purposes: Purpose[];
	routes: Route[];
	gaps: MatrixGap[];
};

/** What people find their way with: the texts of doelen.yaml, routes.yaml and lege-vakken.yaml in wegwijzer/. */
export type Signposts = { purposes: string; routes: string; gaps: string };

/**
 * Reads the catalogue.
 * @param toolFiles file name → text, without the template (a name that starts with `_`)
 * @returns every problem at once, each naming file and field
 */
export function readCatalogue(toolFiles: Record<string, string>, signposts: Signposts): Outcome<Catalogue> {
	const purposeGroups = parse(signposts.purposes) as PurposeGroup[];
	const purposes = purposeGroups.flatMap(({ doelen }) => doelen);
	const read = Object.entries(toolFiles).map(([file, source]) => ({ file, outcome: readTool(file, source) }));
	const problems = read.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems));
	const tools = read.flatMap(({ file, outcome }) => (outcome.ok ? [{ file, tool: outcome.value }] : []));

	const all = [...problems, ...looseEnds(tools, purposes)];
	if (all.length > 0) return refused(...all);
	const inOrder = tools.map(({ tool }) => tool).toSorted((a, b) => a.id.localeCompare(b.id));
	const routes = readRoutes('wegwijzer/routes.yaml', signposts.routes, inOrder);
	const gaps = readMatrixGaps('wegwijzer/lege-vakken.yaml', signposts.gaps);
	if (!routes.ok) return routes;
	if (!gaps.ok) return gaps;
	return done({ tools: inOrder, purposeGroups, purposes, routes: routes.value, gaps: gaps.value });
}

function looseEnds(tools: { file: string; tool: Tool }[], purposes: Purpose[]): string[] {
	const ids = new Set(tools.map(({ tool }) => tool.id));
	const doelen = new Set(purposes.map(({ slug }) => slug));
	const addresses = tools.flatMap(({ tool }) => [tool.slug, ...tool.oudeSlugs]);
	return tools.flatMap(({ file, tool }) => [
		...(file.endsWith(`/${tool.slug}.md`)
			? []
			: [`${file}: veld "slug" is ${tool.slug}, maar het bestand heet anders`]),
		...(tools.filter((other) => other.tool.id === tool.id).length > 1
			? [`${file}: veld "id" ${tool.id} is al van een ander`]
			: []),
		...[tool.slug, ...tool.oudeSlugs]
			.filter((slug) => addresses.filter((address) => address === slug).length > 1)
			.map((slug) => `${file}: veld "slug" ${slug} is al van een ander`),
		...(new Set(tool.aspecten).size < tool.aspecten.length
			? [`${file}: veld "aspecten" noemt een aspect twee keer`]
			: []),
		...(new Set(tool.settings.map(({ setting }) => setting)).size < tool.settings.length
			? [`${file}: veld "settings" noemt een setting twee keer`]
			: []),
		...tool.combineer
			.filter(({ id }) => !ids.has(id) || id === tool.id)
			.map(
				({ id }) =>
					`${file}: veld "combineer" noemt ${id}, dat ${id === tool.id ? 'dit gereedschap zelf is' : 'er niet is'}`,
			),
		...tool.doelen
			.filter(({ doel }) => !doelen.has(doel))
			.map(({ doel }) => `${file}: veld "doelen" noemt ${doel}, dat niet in doelen.yaml staat`),
	]);
}
