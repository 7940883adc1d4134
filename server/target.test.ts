// Proves which targets are handed on to the app.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, inAscii, isPath, queryLength } from './target.ts';

test.each([
	['/gereedschap?q=%', undefined],
	['/gereedschap?q=%FF&q=%00', undefined],
	['/gereedschap/caf%C3%A9', undefined],
	['/%', 400],
	['/%zz', 400],
	['/%00', 400],
	['/a%0d%0aSet-Cookie:x', 400],
	['/%ff', 400],
	['/%c0%ae%c0%ae/', 400],
	['/%ed%a0%80', 400],
	['//noord.example', 400],
	['/\\noord.example', 400],
	['http://noord.example/', 400],
	['*', 400],
	['', 400],
	['/gereedschap#kop', 400],
	[`/?q=${'a'.repeat(10_240)}`, undefined],
	[`/?q=${'a'.repeat(16_381)}`, 414],
])('%s gives %s', (target, fault) => {
	expect(faultOf(target)).toBe(fault);
});

test('a word typed in a terminal becomes what a browser would send', () => {
	expect(inAscii(Buffer.from('/gereedschap?q=één').toString('latin1'))).toBe('/gereedschap?q=%C3%A9%C3%A9n');
});

test('every path that a browser can make is handed on', () => {
	const segments = fc.array(
		fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\p{Cc}/u.test(text)),
	);
	fc.assert(
		fc.property(segments, (parts) => {
			expect(faultOf(`/x/${parts.map(encodeURIComponent).join('/')}`)).toBeUndefined();
		}),
	);
});

test('no target makes it fail', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect([undefined, 400]).toContain(faultOf(inAscii(text)));
		}),
	);
});

test('a path counts with and without its query', () => {
	expect(isPath('/gezond', '/gezond')).toBe(true);
	expect(isPath('/gezond?nu', '/gezond')).toBe(true);
	expect(isPath('/gezondheid', '/gezond')).toBe(false);
	expect(queryLength('/gezond?nu')).toBe(2);
	expect(queryLength('/gezond')).toBe(0);
});
