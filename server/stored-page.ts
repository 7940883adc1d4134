// One public page as it is kept: its bytes in every encoding, each with the finished headers for 200 and for 304.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accept-encoding.ts';
import { isCompressible } from './media-type.ts';

/** One encoding of a page; `headers` go with a 200 and `unchanged` with a 304, as flat lists for `writeHead`. */
export type Variant = { body: Buffer; etag: string; headers: string[]; unchanged: string[] };

/** A page that is the same for everyone who asks for its address; `bytes` is what it takes in memory. */
export type StoredPage = {
	bytes: number;
	variants: { identity: Variant } & { [encoding in Encoding]?: Variant };
};

// Headers, tag and bookkeeping of one variant, roughly.
const bytesAround = 2048;
// Below this the headers weigh more than the gain.
const tooSmallToCompress = 256;

/** Whether gzip or brotli make this body usefully smaller. */
export function isWorthCompressing(body: Buffer, type: string): boolean {
	return body.length >= tooSmallToCompress && isCompressible(type);
}

/**
 * The body in this encoding, made off the main thread. Brotli at quality 5: of a page of 90 kB, quality 5 makes
 * 18.0 kB in 1.1 ms and quality 11 makes 16.3 kB in 79 ms, and anyone can ask for pages that are not stored yet.
 */
export async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
	if (encoding === 'identity') return body;
	if (encoding === 'gzip') return promisify(gzip)(body);
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
	return promisify(brotliCompress)(body, { params });
}

/** Makes the page to keep; `type` is its content type and `common` the headers it carries in every encoding. */
export async function storedPage(body: Buffer, type: string, common: string[]): Promise<StoredPage> {
	const revalidated = [...common, 'Cache-Control', 'no-cache'];
	if (!isWorthCompressing(body, type)) {
		return {
			bytes: body.length + bytesAround,
			variants: { identity: variant(body, 'identity', type, revalidated) },
		};
	}
	const shared = [...revalidated, 'Vary', 'Accept-Encoding'];
	const [br, gzip] = await Promise.all([encoded(body, 'br'), encoded(body, 'gzip')]);
	return {
		bytes: body.length + br.length + gzip.length + 3 * bytesAround,
		variants: {
			identity: variant(body, 'identity', type, shared),
			br: variant(br, 'br', type, shared),
			gzip: variant(gzip, 'gzip', type, shared),
		},
	};
}

// The tag is of the encoded bytes themselves, so that a strong comparison tells the truth.
function variant(bytes: Buffer, encoding: Encoding, type: string, shared: string[]): Variant {
	// A copy of just its size: what zlib returns is a piece of a block of 64 kB, and would hold all of it.
	const body = Buffer.allocUnsafeSlow(bytes.length);
	bytes.copy(body);
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const unchanged = [...shared, 'ETag', etag];
	const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
	const headers = [...unchanged, 'Content-Type', type, ...coding, 'Content-Length', String(body.length)];
	return { body, etag, headers, unchanged };
}

/** Whether If-None-Match names this tag, compared weakly as RFC 9110 asks. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
	if (!ifNoneMatch) return false;
	return ifNoneMatch
		.split(',')
		.map((tag) => tag.trim().replace(/^W\//, ''))
		.some((tag) => tag === etag || tag === '*');
}
