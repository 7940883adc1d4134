// The list of tools for machines: the same search and facets as the page.
import { listFor } from '#lib/catalogue/list.ts';
import { summaryOf } from '#lib/catalogue/tool-summary.ts';
import type { RequestHandler } from './$types';

const mostResults = 100;

export const GET: RequestHandler = ({ url }) => {
	const asked = url.searchParams.get('max');
	const max = asked === null ? undefined : Number(asked);
	if (max !== undefined && !(Number.isInteger(max) && max >= 1 && max <= mostResults)) {
		return Response.json({ fout: `max is een heel getal van 1 tot en met ${mostResults}` }, { status: 400 });
	}
	const { results } = listFor(url.searchParams);
	return Response.json(
		{ total: results.length, results: results.slice(0, max).map(summaryOf) },
		{ headers: { 'x-page-store': 'public' } },
	);
};
