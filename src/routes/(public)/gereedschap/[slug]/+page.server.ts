// The sheet of one tool; an old address redirects to the present one.
import { error, redirect } from '@sveltejs/kit';
import { CONTACT, ORIGIN } from '$app/env/private';
import { routes, toolAt, toolById, tools, toolsById } from '#lib/catalogue/catalogue.ts';
import { stopsOf } from '#lib/catalogue/route.ts';
import { similarTo } from '#lib/catalogue/similar.ts';
import { jsonForScript, structuredTool } from '#lib/catalogue/structured-tool.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { link } from '#lib/ui/link.ts';
import { worksheetPath } from '#lib/worksheet/worksheet-path.ts';
import { worksheetsOf } from '#lib/worksheet/worksheets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const found = toolAt(params.slug);
	if (!found) error(404);
	const { tool, moved } = found;
	if (moved) redirect(301, link(`/gereedschap/${tool.slug}`));
	return {
		tool,
		contact: contactAbout(tool),
		structured: jsonForScript(structuredTool(tool, `${ORIGIN}/gereedschap/${tool.slug}`)),
		together: tool.combineer.flatMap(({ id, waarom }) => {
			const other = toolById(id);
			return other ? [{ tool: other, waarom }] : [];
		}),
		stops: stopsOf(tool.id, routes).map(({ before, after, ...stop }) => ({
			...stop,
			before: toolsById(before),
			after: toolsById(after),
		})),
		similar: similarTo(tool, tools),
		worksheets: worksheetsOf(tool.id).map((worksheet) => ({ worksheet, address: worksheetPath(worksheet) })),
	};
};

// Where to report that something is wrong on this sheet; a mail says at once which one.
function contactAbout({ id, naam }: Tool): string {
	if (!CONTACT.startsWith('mailto:')) return CONTACT;
	return `${CONTACT}?subject=${encodeURIComponent(`${id} ${naam}`)}`;
}
