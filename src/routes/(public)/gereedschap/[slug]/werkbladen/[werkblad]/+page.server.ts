// A worksheet: what stands on it, and the languages in which it can be taken along.
import { error, redirect } from '@sveltejs/kit';
import { toolAt } from '#lib/catalogue/catalogue.ts';
import { link } from '#lib/ui/link.ts';
import { worksheetAt } from '#lib/worksheet/worksheets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const found = toolAt(params.slug);
	const worksheet = found && worksheetAt(found.tool.id, params.werkblad);
	if (!worksheet) error(404);
	const { tool, moved } = found;
	if (moved) redirect(301, link(`/gereedschap/${tool.slug}/werkbladen/${worksheet.slug}`));
	return { tool, worksheet };
};
