// Public pages kept in memory by their address, up to a number of bytes; what was used longest ago leaves first.
import type { StoredPage } from './stored-page.ts';

const megabyte = 1024 * 1024;

/** Makes an empty store that holds at most `capacity` bytes; a page of more than an eighth of it is not kept. */
export function createPageStore(capacity = 32 * megabyte) {
	// A Map remembers the order of insertion: the first key is the one used longest ago.
	const pages = new Map<string, StoredPage>();
	let bytes = 0;

	function find(address: string): StoredPage | undefined {
		const page = pages.get(address);
		if (page) {
			pages.delete(address);
			pages.set(address, page);
		}
		return page;
	}

	function keep(address: string, page: StoredPage): void {
		if (page.bytes > capacity / 8) return;
		drop(address);
		pages.set(address, page);
		bytes += page.bytes;
		while (bytes > capacity) drop(pages.keys().next().value ?? '');
	}

	function drop(address: string): void {
		bytes -= pages.get(address)?.bytes ?? 0;
		pages.delete(address);
	}

	return { find, keep, size: () => ({ pages: pages.size, bytes }) };
}
