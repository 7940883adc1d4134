// Proves that the coverage of a font is read right.
import { expect, test } from 'vitest';
import { codePointsOf } from '#lib/platform/server/font-coverage.ts';
import { arabicFamily, fontFiles, printFamily, type PrintFamily } from '#lib/platform/server/fonts.ts';

const has = (text: string, family: PrintFamily = printFamily) =>
	fontFiles(family).every((font) => codePointsOf(font).has(text.codePointAt(0)!));

test.each(['a', 'Z', '7', ' ', 'é', 'Ł', 'ğ', 'ş', 'Ж', 'ї', '€', '“', '–', '→', '\uFFFD'])(
	'has %s',
	(sign) => {
		expect(has(sign)).toBe(true);
	},
);

test.each(['ا', '中', '☐', '\uE000', '\u0001'])('does not have %j', (sign) => {
	expect(has(sign)).toBe(false);
});

test.each(['ا', 'ة', 'ئ', 'ُ', '؟', '،'])('has %s in the sister for Arabic', (sign) => {
	expect(has(sign, arabicFamily)).toBe(true);
});

test('refuses a file that is no font', () => {
	expect(() => codePointsOf(Buffer.alloc(64))).toThrow('no character map');
});
