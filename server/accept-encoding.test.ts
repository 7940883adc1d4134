// Proves that the encoding follows the client's weights.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenEncoding } from './accept-encoding.ts';

test.each([
	[undefined, 'identity'],
	['', 'identity'],
	['gzip, deflate, br, zstd', 'br'],
	['gzip, deflate', 'gzip'],
	['GZIP', 'gzip'],
	['x-gzip', 'gzip'],
	['br;q=0, gzip', 'gzip'],
	['br;q=0.5, gzip;q=1.0', 'gzip'],
	['br; q=0.8 , gzip; q=0.8', 'br'],
	['identity, br;q=0.5', 'identity'],
	['*', 'br'],
	['*;q=0', 'identity'],
	['br;q=0, *', 'gzip'],
	['gzip;q=0.000', 'identity'],
	['br;q=veel', 'identity'],
	['deflate', 'identity'],
])('%s asks for %s', (header, encoding) => {
	expect(chosenEncoding(header)).toBe(encoding);
});

test('any header gives one of our encodings, and the same one twice', () => {
	const part = fc
		.tuple(fc.constantFrom('br', 'gzip', '*', 'identity', 'x'), fc.float())
		.map(([c, q]) => `${c};q=${q}`);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(part).map((parts) => parts.join(',')),
			),
			(header) => {
				const chosen = chosenEncoding(header);
				expect(['br', 'gzip', 'identity']).toContain(chosen);
				expect(chosenEncoding(header)).toBe(chosen);
			},
		),
	);
});
