// Whether an answer may be kept on a device: only what is public and the same for everyone.

/** The part of a Response that counts. */
export type Received = Pick<Response, 'status' | 'redirected' | 'type'> & { headers: Pick<Headers, 'get'> };

/** True for a whole answer of our own that nobody marked as personal. */
export function mayBeKept({ status, redirected, type, headers }: Received): boolean {
	const cacheControl = headers.get('cache-control') ?? '';
	const vary = headers.get('vary') ?? '';
	return (
		status === 200 &&
		!redirected &&
		type === 'basic' &&
		!/\b(private|no-store)\b/i.test(cacheControl) &&
		!/\*|cookie|authorization/i.test(vary)
	);
}
