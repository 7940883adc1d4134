// Proves that PDFs are accessible and the same every time, and that texts of people are never run.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, renderPdf } from '#lib/platform/server/pdf.ts';
import {
	embeddedFontsOf,
	linesOf,
	rawText,
	textOf,
	withoutPoppler,
} from '#lib/platform/server/print-probe.ts';

const options = { title: 'Wijkteam Noord', language: 'nl', sizes: [12, 9] as [number, number], pages: 1 };
const template = '= #data.kop\n#data.tekst\n\n*Vet* #text(weight: "semibold")[halfvet]';
const made = (tekst: string) => renderPdf(template, { kop: 'Molenbuurt', tekst }, options);

describe('a PDF', () => {
	test('says that it is PDF/UA-1, with title and language', () => {
		const raw = rawText(made('Welkom'));
		expect(raw.startsWith('%PDF-')).toBe(true);
		expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(raw).toContain('<rdf:li xml:lang="x-default">Wijkteam Noord</rdf:li>');
		expect(raw).toContain('<dc:language><rdf:Bag><rdf:li>nl</rdf:li>');
	});

	test('is the same, byte for byte, when it is made again', () => {
		expect(rawText(made('Welkom'))).toBe(rawText(made('Welkom')));
	});

	test('takes the largest size that fits on the pages it may have', () => {
		const long = 'Wij bellen elk gezin. '.repeat(250);
		expect(pagesOf(renderPdf(template, { kop: 'Lang', tekst: long }, { ...options, sizes: [12] }))).toBe(2);
		expect(pagesOf(made(long))).toBe(1);
		expect(pagesOf(made(long.repeat(2)))).toBe(2);
	});

	test('refuses no text at all', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 100, maxLength: 400 }), (text) => {
				expect(rawText(made(text)).startsWith('%PDF-')).toBe(true);
			}),
			{ numRuns: 30 },
		);
		expect(pagesOf(made('afgekapt \uD83D'))).toBe(1);
	});

	test('that can not be made says why', () => {
		expect(() => renderPdf('= Een\n=== Drie', {}, options)).toThrow('skipped from heading level 1 to 3');
		expect(() => renderPdf('#onbekend', {}, options)).toThrow('unknown variable: onbekend');
	});
});

describe.skipIf(withoutPoppler)(`a PDF read back ${withoutPoppler ?? ''}`, () => {
	test.each(['#read("/etc/passwd")', '*vet* _schuin_ $x^2$', '<label> @bron', '= Kop', '\\u{41} "a" -- `b`'])(
		'has %s literally',
		(text) => {
			expect(textOf(made(text))).toContain(text);
		},
	);

	test('carries our typefaces and no font of the machine, whatever was written', () => {
		expect(embeddedFontsOf(made('Привіт مرحبا 😀 中文')).toSorted()).toEqual([
			'IBMPlexSans-Bold',
			'IBMPlexSans-Regular',
			'IBMPlexSans-SemiBold',
			'IBMPlexSansArabic-Regular',
		]);
	});

	test('has Arabic in the order in which it is read', () => {
		expect(linesOf(made('مرحبا بكم جميعا'))).toContain('مرحبا بكم جميعا');
	});

	test('shows a sign in place of a letter that the typeface lacks', () => {
		expect(textOf(made('Sanne 😀 ok'))).toContain('Sanne \uFFFD ok');
	});
});
