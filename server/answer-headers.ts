// The headers of an answer of the app, made ready to send: ours added, inner ones taken away.
import type { HeldAnswer } from './held-answer.ts';
import { withCharset } from './media-type.ts';
import { strictPolicy, workerPolicy } from './security-headers.ts';
import { isPath } from './target.ts';

// Set by us for every answer, or nobody's business.
const ours =
	/^(x-sveltekit-.*|x-page-store|server|x-powered-by|date|connection|keep-alive|transfer-encoding|content-length|content-type|content-security-policy|cache-control|etag)$/;

/** Whether the answer is one of the adapter's files: those have tags and encodings of their own. */
export function isFile(answer: HeldAnswer): boolean {
	return answer.statusCode === 304 || answer.hasHeader('accept-ranges');
}

/**
 * Whether the app says that this answer is public and the same for everyone who asks for this address.
 * A cookie, or a `Vary` of the app, says the opposite.
 */
export function isPublicPage(answer: HeldAnswer): boolean {
	return (
		answer.statusCode === 200 &&
		answer.getHeader('x-page-store') === 'public' &&
		!answer.hasHeader('set-cookie') &&
		!answer.hasHeader('vary')
	);
}

/** The content type to send; undefined for an answer without content, such as a redirect. */
export function contentType(answer: HeldAnswer): string | undefined {
	const type = answer.getHeader('content-type');
	if (typeof type === 'string') return withCharset(type);
	if (answer.body.length === 0) return undefined;
	return isFile(answer) ? 'application/octet-stream' : 'text/plain; charset=utf-8';
}

/** The headers that do not depend on encoding or storing: the app's own and those of security, as a flat list. */
export function commonHeaders(answer: HeldAnswer, security: string[]): string[] {
	const policy = answer.getHeader('content-security-policy') ?? policyOfFile(answer.req.url);
	const own = answer.getHeaderNames().filter((name) => !ours.test(name));
	return [
		...security,
		...['Content-Security-Policy', String(policy)],
		...own.flatMap((name) => [answer.getHeader(name) ?? []].flat().flatMap((value) => [name, value])),
	];
}

function policyOfFile(address: string | undefined): string {
	return address && isPath(address, '/service-worker.js') ? workerPolicy : strictPolicy;
}

/** What a file says about caching: its own words and tag, and to ask again when it says nothing. */
export function fileHeaders(answer: HeldAnswer): string[] {
	const cacheControl = String(answer.getHeader('cache-control') ?? 'no-cache');
	const etag = answer.getHeader('etag');
	return ['Cache-Control', cacheControl, ...(etag ? ['ETag', String(etag)] : [])];
}
