// What to take along in the language of the address, for the script that does so; made once, when first asked.
import { listedPages } from '#lib/offline/listed-pages.ts';
import type { OfflineList } from '#lib/offline/offline-list.ts';
import { noticeWords } from '#lib/offline/page-words.ts';
import { builtFile } from '#lib/offline/server/built-file.ts';
import { makeEntries, versionOf } from '#lib/offline/server/make-list.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { RequestHandler } from './$types';

const made = new Map<string, Promise<OfflineList>>();

export const GET: RequestHandler = async ({ fetch }) => {
	const language = getLocale();
	const list = made.get(language) ?? makeList(language, fetch);
	made.set(language, list);
	// A failure is not kept: the next who asks may have more luck.
	list.catch(() => made.delete(language));
	return Response.json(await list, { headers: { 'x-page-store': 'public' } });
};

async function makeList(language: string, ask: typeof fetch): Promise<OfflineList> {
	const words = noticeWords();
	const page = async (path: string) => {
		const answer = await ask(path);
		if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
		return { body: new Uint8Array(await answer.arrayBuffer()) };
	};
	const entries = await makeEntries(listedPages(), page, builtOr(page));
	return { language, version: versionOf(entries), entries, words };
}

// A file that a page names stands in the build, or is made by an address of ours.
function builtOr(page: (path: string) => Promise<{ body: Uint8Array }>) {
	return (path: string) => builtFile(path).catch(() => page(path));
}
