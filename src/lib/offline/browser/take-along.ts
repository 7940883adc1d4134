// Takes a kit along: fetches what is not there yet, checks it, and only then lets the kit before it go.
import { mayBeKept } from '#lib/offline/may-be-kept.ts';
import type { Entry, OfflineList } from '#lib/offline/offline-list.ts';
import { cacheOf, complete, keptKits, pdfCache, removeOthers } from '#lib/offline/browser/kept-kits.ts';

// So many at a time: enough to fill a slow line, few enough not to crowd out what somebody reads meanwhile.
const atOnce = 4;

/** The entries that have to be fetched: not in the half of this kit that is there, nor unchanged in an older one. */
export async function missingOf(list: OfflineList): Promise<Entry[]> {
	const half = await pathsThere(list);
	const there = await keptHashes();
	return list.entries.filter(({ path, hash }) => !half.has(path) && there.get(path)?.hash !== hash);
}

/** Fetches what is missing; `tell` hears how many are there. Rejects when one cannot be had; what is there stays. */
export async function takeAlong(list: OfflineList, tell: (done: number) => void): Promise<void> {
	const cache = await caches.open(cacheOf(list));
	const there = await keptHashes();
	const half = await pathsThere(list);
	const waiting = list.entries.filter(({ path }) => !half.has(path));
	let done = half.size;
	const work = async () => {
		for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
			const older = there.get(entry.path);
			const unchanged =
				older?.hash === entry.hash ? await caches.match(entry.path, { cacheName: older.cache }) : undefined;
			await cache.put(entry.path, unchanged ?? (await fetched(entry)));
			tell((done += 1));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	await complete(list);
	await removeOthers(list);
	await renewPdfs();
}

/** Fetches a public address without anything that says who asks. */
export async function fetchPublic(path: string): Promise<Response> {
	const answer = await fetch(path, { credentials: 'omit' });
	if (!mayBeKept(answer)) throw new Error(`${path} may not be kept`);
	return answer;
}

async function fetched({ path, hash }: Entry): Promise<Response> {
	const answer = await fetchPublic(path);
	// Half of the old and half of the new content is worse than trying again later.
	if ((await hashOf(await answer.clone().arrayBuffer())) !== hash) throw new Error(`${path} has changed`);
	return answer;
}

async function renewPdfs(): Promise<void> {
	if (!(await caches.has(pdfCache))) return;
	const cache = await caches.open(pdfCache);
	for (const { url } of await cache.keys()) {
		const { pathname } = new URL(url);
		// A tool that is gone keeps its last PDF.
		const answer = await fetchPublic(pathname).catch(() => undefined);
		if (answer) await cache.put(pathname, answer);
	}
}

async function pathsThere(list: OfflineList): Promise<Set<string>> {
	if (!(await caches.has(cacheOf(list)))) return new Set();
	const keys = await (await caches.open(cacheOf(list))).keys();
	const there = new Set(keys.map(({ url }) => new URL(url).pathname));
	return new Set(list.entries.flatMap(({ path }) => (there.has(path) ? [path] : [])));
}

async function keptHashes(): Promise<Map<string, { hash: string; cache: string }>> {
	const kits = await keptKits();
	return new Map(
		kits.flatMap(({ cache, list }) => list.entries.map(({ path, hash }) => [path, { hash, cache }] as const)),
	);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const base64 = btoa(String.fromCharCode(...digest));
	return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}
