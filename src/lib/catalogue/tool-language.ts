// The parts of a tool that exist in both languages of the interface: its name and its one sentence.
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Tool } from '#lib/catalogue/tool.ts';

/** The name of a tool in the language of the reader. */
export function toolName(tool: Tool): string {
	return getLocale() === 'nl' ? tool.naam : tool.engels.naam;
}

/** The one sentence of a tool in the language of the reader. */
export function toolSentence(tool: Tool): string {
	return getLocale() === 'nl' ? tool.inEenZin : tool.engels.inEenZin;
}
