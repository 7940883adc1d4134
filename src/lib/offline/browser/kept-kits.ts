// The kits that this device keeps: one cache each, which counts from the moment its list stands in it.
import { listAddress, type OfflineList } from '#lib/offline/offline-list.ts';

const kitPrefix = 'gereedschapskist-kist-';

/** The cache of the PDFs that somebody chose. */
export const pdfCache = 'gereedschapskist-pdf';

/** A kit that is complete; `since` is when it was, in milliseconds. */
export type KeptKit = { cache: string; list: OfflineList; since: number };

/** The name of the cache of a list. */
export function cacheOf({ language, version }: OfflineList): string {
	return `${kitPrefix}${language}-${version}`;
}

/** The complete kits, newest first; half of one is no kit. */
export async function keptKits(): Promise<KeptKit[]> {
	const kits: KeptKit[] = [];
	for (const cache of await kitCaches()) {
		const language = cache.slice(kitPrefix.length).split('-')[0]!;
		const kept = await caches.match(listAddress(language), { cacheName: cache });
		if (kept) kits.push({ ...((await kept.json()) as Omit<KeptKit, 'cache'>), cache });
	}
	return kits.toSorted((a, b) => b.since - a.since);
}

/** What is kept at an address of these kits, or of the PDFs. */
export async function keptAt(path: string, kits: readonly KeptKit[]): Promise<Response | undefined> {
	const kit = kits.find(({ list }) => list.entries.some((entry) => entry.path === path));
	return caches.match(path, { cacheName: kit?.cache ?? pdfCache });
}

/** Calls a kit complete. */
export async function complete(list: OfflineList): Promise<void> {
	const cache = await caches.open(cacheOf(list));
	await cache.put(listAddress(list.language), Response.json({ list, since: Date.now() }));
}

/** Takes away the kits of a language, except the one of this list. */
export async function removeOthers(list: OfflineList): Promise<void> {
	const ofLanguage = (await kitCaches()).filter((name) => name.startsWith(`${kitPrefix}${list.language}-`));
	await Promise.all(ofLanguage.filter((name) => name !== cacheOf(list)).map((name) => caches.delete(name)));
}

/** Takes away everything that was kept. */
export async function removeAll(): Promise<void> {
	await Promise.all([...(await kitCaches()), pdfCache].map((name) => caches.delete(name)));
}

async function kitCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(kitPrefix));
}
