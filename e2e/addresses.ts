// The addresses of the public pages, as the product itself tells them to search engines.
import type { APIRequestContext } from '@playwright/test';

/** The paths of sitemap.xml in one language, and plan and kit, which search engines have no business with. */
export async function pathsIn(language: 'nl' | 'en', request: APIRequestContext): Promise<string[]> {
	const sitemap = await (await request.get('/sitemap.xml')).text();
	const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
	const english = language === 'en';
	return [
		...paths.filter((path) => /^\/en(\/|$)/.test(path) === english),
		...['/mijn-plan', '/kist', '/kist?gereedschap=T01,T12'].map((path) => (english ? `/en${path}` : path)),
	];
}
