// The parts of a tool and of a route that exist in both languages of the interface: its name and its one sentence.
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Route } from '#lib/catalogue/route.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

/** The name of a tool in the language of the reader. */
export function toolName(tool: Tool): string {
	return getLocale() === 'nl' ? tool.naam : tool.engels.naam;
}

/** The one sentence of a tool in the language of the reader. */
export function toolSentence(tool: Tool): string {
	return getLocale() === 'nl' ? tool.inEenZin : tool.engels.inEenZin;
}

/** The name of a route in the language of the reader. */
export function routeName(route: Route): string {
	return getLocale() === 'nl' ? route.naam : route.engels.naam;
}

/** The one sentence of a route in the language of the reader. */
export function routeSentence(route: Route): string {
	return getLocale() === 'nl' ? route.inEenZin : route.engels.inEenZin;
}
