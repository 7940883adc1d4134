// What a request asks for (path and query), made safe to hand on or refused.

export const longestTarget = 16 * 1024;

/**
 * Writes bytes outside ASCII as percent-encoding, as a browser would: Node hands them over as latin-1,
 * and someone who types an address in a terminal sends "café" as it is.
 */
export function inAscii(target: string): string {
	if (!/[\x80-\xff]/.test(target)) return target;
	return target.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Why a target cannot be served: 414 when it is too long, 400 when its path cannot be read; undefined when fine. */
export function faultOf(target: string): 400 | 414 | undefined {
	if (target.length > longestTarget) return 414;
	// The router would read `//name` and `/\name` as the name of another host.
	if (!/^\/(?![/\\])/.test(target) || target.includes('#')) return 400;
	const end = target.indexOf('?');
	return isReadable(end === -1 ? target : target.slice(0, end)) ? undefined : 400;
}

function isReadable(path: string): boolean {
	try {
		return !/\p{Cc}/u.test(decodeURIComponent(path));
	} catch {
		return false;
	}
}

/** The number of characters of the query, without its question mark. */
export function queryLength(target: string): number {
	const start = target.indexOf('?');
	return start === -1 ? 0 : target.length - start - 1;
}

/** Whether the target is this path, with or without a query. */
export function isPath(target: string, path: string): boolean {
	return target === path || target.startsWith(`${path}?`);
}
