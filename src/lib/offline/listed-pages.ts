// Which pages go along with a kit: everything one reads, and of the rest only what works without a server.
import { routes, tools } from '#lib/catalogue/catalogue.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { aspectPath, factorPath } from '#lib/framework/names.ts';
import { withoutSlash } from '#lib/offline/offline-answer.ts';
import { link } from '#lib/ui/link.ts';

const always = [
	'/',
	'/gereedschap',
	'/gereedschap/matrix',
	'/routes',
	'/uitgangspunten',
	'/over',
	'/privacy',
	'/toegankelijkheid',
	'/kist',
	// The empty form; the plan itself is kept by a script, and only in the browser.
	'/mijn-plan',
	'/meenemen',
	'/zoek',
	'/zoek.json',
	'/zonder-internet',
];

/** The addresses in the language of the reader; quick scan, finder and worksheets are no use without the server. */
export function listedPages(): string[] {
	const paths = [
		...always,
		...tools.map(({ slug }) => `/gereedschap/${slug}`),
		...routes.map(({ slug }) => `/routes/${slug}`),
		...factorNumbers.map(factorPath),
		...aspectSlugs.map(aspectPath),
	];
	return paths.map((path) => withoutSlash(link(path)));
}
