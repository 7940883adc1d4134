// Addresses in the language of the page that is being shown.
import { deLocalizeHref, localizeHref, type Locale } from '#lib/paraglide/runtime.js';

/** The address of a page in the language of this page: `/gereedschap` or `/en/gereedschap`. */
export function link(path: string): string {
	return localizeHref(path);
}

/** The same page in another language. */
export function linkIn(locale: Locale, path: string): string {
	return localizeHref(deLocalizeHref(path), { locale });
}
