// What search engines may read: all public pages; the visitor's own plan has nothing to find.
import { ORIGIN } from '$app/env/private';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(
		`User-agent: *\nDisallow: /mijn-plan\nDisallow: /en/mijn-plan\n\nSitemap: ${ORIGIN}/sitemap.xml\n`,
		{
			headers: { 'content-type': 'text/plain; charset=utf-8', 'x-page-store': 'public' },
		},
	);
