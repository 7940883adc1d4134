// Every public page in every language, for search engines.
import { ORIGIN } from '$app/env/private';
import { routes, tools } from '#lib/catalogue/catalogue.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { aspectPath, factorPath } from '#lib/framework/names.ts';
import { locales } from '#lib/paraglide/runtime.js';
import { linkIn } from '#lib/ui/link.ts';
import { worksheetPath } from '#lib/worksheet/worksheet-path.ts';
import { worksheets } from '#lib/worksheet/worksheets.ts';
import type { RequestHandler } from './$types';

const pages = [
	'/',
	'/gereedschap',
	'/gereedschap/matrix',
	'/routes',
	'/wegwijzer',
	'/snelscan',
	'/uitgangspunten',
	'/meenemen',
	'/over',
	'/privacy',
	'/toegankelijkheid',
];

export const GET: RequestHandler = () => {
	const paths = [
		...pages,
		...tools.map(({ slug }) => `/gereedschap/${slug}`),
		...routes.map(({ slug }) => `/routes/${slug}`),
		...worksheets.map(worksheetPath),
		...factorNumbers.map(factorPath),
		...aspectSlugs.map(aspectPath),
	];
	const entries = paths.flatMap((path) => locales.map((locale) => entry(path, locale)));
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
	return new Response(body, {
		headers: { 'content-type': 'application/xml; charset=utf-8', 'x-page-store': 'public' },
	});
};

function entry(path: string, locale: (typeof locales)[number]): string {
	const others = locales.map(
		(other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${ORIGIN}${linkIn(other, path)}"/>`,
	);
	return `<url><loc>${ORIGIN}${linkIn(locale, path)}</loc>${others.join('')}</url>`;
}
