// A whole tool for machines: every field of the template.
import { error } from '@sveltejs/kit';
import { ORIGIN } from '$app/env/private';
import { toolAt } from '#lib/catalogue/catalogue.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => {
	const found = toolAt(params.slug);
	if (!found) error(404);
	return Response.json(
		{ $schema: `${ORIGIN}/gereedschap/schema.json`, ...found.tool },
		{ headers: { 'x-page-store': 'public' } },
	);
};
