// Proves that nothing that is somebody's own is kept on a device.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeKept, type Received } from '#lib/offline/may-be-kept.ts';

const received = (headers: Record<string, string> = {}, other: Partial<Received> = {}): Received => ({
	status: 200,
	redirected: false,
	type: 'basic',
	headers: new Headers(headers),
	...other,
});

describe('an answer is kept', () => {
	test('when it is public, as our pages are', () => {
		expect(mayBeKept(received({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' }))).toBe(true);
		expect(mayBeKept(received({ 'cache-control': 'public, max-age=31536000, immutable' }))).toBe(true);
	});

	test('not when it is marked as personal, however that is written', () => {
		const marks = fc.constantFrom('private', 'no-store', 'Private', 'NO-STORE', 'private="x-name"');
		const others = fc.array(fc.constantFrom('no-cache', 'max-age=60', 'must-revalidate'));
		fc.assert(
			fc.property(marks, others, others, (mark, before, after) => {
				const value = [...before, mark, ...after].join(', ');
				expect(mayBeKept(received({ 'cache-control': value }))).toBe(false);
			}),
		);
	});

	test.each(['Cookie', 'Accept-Encoding, Authorization', '*'])('not when it varies by %s', (vary) => {
		expect(mayBeKept(received({ vary }))).toBe(false);
	});

	test('not when it is another than was asked, a part, a fault, or from elsewhere', () => {
		expect(mayBeKept(received({}, { redirected: true }))).toBe(false);
		expect(mayBeKept(received({}, { type: 'opaque' }))).toBe(false);
		for (const status of [206, 301, 304, 404, 500]) expect(mayBeKept(received({}, { status }))).toBe(false);
	});
});
