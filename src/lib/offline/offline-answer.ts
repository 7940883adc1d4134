// What a device answers without connection: a kept address, the search instead of the list, or nothing.

/** A request as far as the rule looks at it; `query` with its question mark, or empty. */
export type Asked = { method: string; path: string; query: string };

/** The kept address to show, the address to go to instead, or that there is nothing. */
export type OfflineAnswer = { show: string } | { goTo: string } | 'nothing';

// The language of an address, and one of the pages whose query is understood without a server.
const understood = /^(\/[a-z]{2})?\/(gereedschap|kist|zoek)$/;

/**
 * A form that is sent, and a query that only the server can answer, have no answer here: a kept page without the
 * query would say something else than was asked.
 */
export function offlineAnswer(
	{ method, path, query }: Asked,
	isKept: (path: string) => boolean,
): OfflineAnswer {
	if (method !== 'GET') return 'nothing';
	const page = withoutSlash(path);
	const [, language = '', name] = understood.exec(page) ?? [];
	const search = `${language}/zoek`;
	if (query && name && isKept(search)) return name === 'zoek' ? { show: search } : { goTo: search + query };
	return !query && isKept(page) ? { show: page } : 'nothing';
}

/** The address as pages have it: a slash at the end only when there is nothing else. */
export function withoutSlash(path: string): string {
	return path.replace(/(.)\/$/, '$1');
}

/** The language that an address names, as `en`; Dutch has no prefix. */
export function languageOf(path: string): string {
	return /^\/([a-z]{2})(\/|$)/.exec(path)?.[1] ?? 'nl';
}

/** The page that says that there is no connection, in a language. */
export function withoutConnection(language: string): string {
	return language === 'nl' ? '/zonder-internet' : `/${language}/zonder-internet`;
}
