// What a kit on a device consists of: addresses, with what each holds and weighs.

/** One address: the SHA-256 of what it holds (base64url, 22 characters) and its bytes as they are sent. */
export type Entry = { path: string; hash: string; bytes: number };

/** Sentences that a page in a kept kit says by itself; `{date}` is the day the kit was taken along. */
export type NoticeWords = { without: string; newer: string; update: string; updateAt: string };

/** Everything to take along in one language; the version changes when any address does. */
export type OfflineList = { language: string; version: string; entries: Entry[]; words: NoticeWords };

/** The address of the list of a language; the reader's own language stands in the path. */
export function listAddress(language: string): string {
	return language === 'nl' ? '/meenemen.json' : `/${language}/meenemen.json`;
}

/** The bytes of these entries together. */
export function bytesOf(entries: readonly { bytes: number }[]): number {
	return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A number of bytes for people, rounded up: `912 kB` or `1,3 MB`. */
export function sizeText(bytes: number, language: string): string {
	const [amount, unit, digits] = bytes < 999_000 ? [bytes / 1000, 'kB', 0] : [bytes / 1_000_000, 'MB', 1];
	const roundedUp = Math.ceil(amount * 10 ** digits) / 10 ** digits;
	return `${new Intl.NumberFormat(language).format(roundedUp)} ${unit}`;
}
