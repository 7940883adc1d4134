// Proves that any text becomes printable and that printable text stays as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '#lib/platform/server/printable.ts';

describe('a printable text', () => {
	test('keeps what people write, in composed letters', () => {
		expect(printable('Wijkteam Noord: cafe\u0301, 5 euro = €5\n\tŁódź, Київ')).toBe(
			'Wijkteam Noord: café, 5 euro = €5\n\tŁódź, Київ',
		);
	});

	test('has one kind of line end', () => {
		expect(printable('a\r\nb\rc')).toBe('a\nb\nc');
	});

	test.each([
		['a control character', 'a\u0000b'],
		['half of a pair', 'a\uD83Db'],
		['a character for private use', 'a\uE000b'],
		['what is no character', 'a\uFFFFb'],
	])('shows a sign in place of %s', (_what, text) => {
		expect(printable(text)).toBe('a\uFFFDb');
	});

	test('shows a sign in place of what the typeface lacks', () => {
		expect(printable('Hallo 😀!', (codePoint) => codePoint < 0x250)).toBe('Hallo \uFFFD!');
	});

	test('is the same when it is made printable again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(printable(printable(text))).toBe(printable(text));
			}),
		);
	});

	test('is always well-formed', () => {
		const anything = fc
			.array(fc.integer({ min: 0, max: 0xffff }))
			.map((units) => String.fromCharCode(...units));
		fc.assert(
			fc.property(anything, (text) => {
				expect(printable(text).isWellFormed()).toBe(true);
			}),
		);
	});
});
