// Makes the list of what to take along, from the answers the addresses give themselves.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Entry } from '#lib/offline/offline-list.ts';

/** What an address answers: its text, or its bytes with what they weigh on the way when that is known. */
export type Held = { body: Uint8Array; sent?: number };

/**
 * The entries of these pages and of every script, icon and manifest they name, in order of first use.
 * @param page fetches one of the pages
 * @param file reads a file that a page names
 */
export async function makeEntries(
	paths: readonly string[],
	page: (path: string) => Promise<Held>,
	file: (path: string) => Promise<Held>,
): Promise<Entry[]> {
	const entries = new Map<string, Promise<Entry>>();
	const files = new Set<string>();
	for (const path of paths) {
		// One at a time: whoever asks for another page meanwhile is not kept waiting.
		const held = await page(path);
		for (const named of filesNamedIn(new TextDecoder().decode(held.body))) files.add(named);
		entries.set(path, entryOf(path, held));
	}
	for (const path of files) {
		if (!entries.has(path)) entries.set(path, entryOf(path, await file(path)));
	}
	return Promise.all(entries.values());
}

/** The addresses of our own that a page loads by itself: scripts, its icon and its manifest. */
export function filesNamedIn(html: string): string[] {
	const tags = html.match(/<(?:script|link|img)\b[^>]*>/g) ?? [];
	return tags
		.filter((tag) => !tag.startsWith('<link') || /\brel="(?:icon|manifest)"/.test(tag))
		.flatMap((tag) => /\b(?:src|href)="(\/[^/"][^"]*)"/.exec(tag)?.[1] ?? []);
}

/** Names the state of all entries together. */
export function versionOf(entries: readonly Entry[]): string {
	return hashOf(entries.map(({ path, hash }) => `${path} ${hash}`).join('\n'));
}

async function entryOf(path: string, { body, sent }: Held): Promise<Entry> {
	return { path, hash: hashOf(body), bytes: sent ?? (await compressed(body)).length };
}

// The quality with which the server in front sends pages, so that the bytes are those of the line.
function compressed(body: Uint8Array): Promise<Uint8Array> {
	return promisify(brotliCompress)(body, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
	});
}

function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
