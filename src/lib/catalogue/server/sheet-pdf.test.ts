// Proves that the printed sheet is accessible, complete and in one typeface, for every aspect.
import { describe, expect, test } from 'vitest';
import { sheetDocument } from '#lib/catalogue/sheet-document.ts';
import { sheetNames, sheetWords } from '#lib/catalogue/sheet-fixture.ts';
import { sheetPdf } from '#lib/catalogue/server/sheet-pdf.ts';
import { doorstepTalk } from '#lib/catalogue/tool-fixture.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { pagesOf } from '#lib/platform/server/pdf.ts';
import { embeddedFontsOf, rawText, textOf, withoutPoppler } from '#lib/platform/server/print-probe.ts';

const sheet = sheetDocument(doorstepTalk, sheetNames);

describe('a printed sheet', () => {
	test.each(aspectSlugs)('of the aspect %s is PDF/UA-1 on two pages', (hoofdaspect) => {
		const pdf = sheetPdf(sheetDocument({ ...doorstepTalk, hoofdaspect }, sheetNames));
		expect(rawText(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(rawText(pdf)).toContain('<rdf:li xml:lang="x-default">Stoepgesprek</rdf:li>');
		expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
	});

	test('says which words are Dutch on an English page', () => {
		const english = sheetDocument(doorstepTalk, { ...sheetNames, words: { ...sheetWords, language: 'en' } });
		const raw = rawText(sheetPdf(english));
		expect(raw).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li>');
		expect(raw).toMatch(/\/Lang \(nl\)/);
	});
});

describe.skipIf(withoutPoppler)(`a printed sheet read back ${withoutPoppler ?? ''}`, () => {
	test('reads in the order of the template', () => {
		const text = textOf(sheetPdf(sheet));
		const places = sheet.sections.map(({ heading }) => text.indexOf(` ${heading} `));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test('has every compartment of the glance', () => {
		const text = textOf(sheetPdf(sheet));
		for (const { label, lines } of sheet.glance) {
			expect(text).toContain([label, ...lines.map((line) => line.text)].join(' '));
		}
	});

	test('has licence, source, address and page at the foot', () => {
		const text = textOf(sheetPdf(sheet));
		expect(text).toContain('CC BY-SA 4.0');
		expect(text).toContain('Succesfactoren en aspecten naar Lusse, 2013 en 2015');
		expect(text).toContain(sheetNames.address);
		expect(text).toContain(`bladzijde 1 van ${pagesOf(sheetPdf(sheet))}`);
	});

	test('is set in our typeface only', () => {
		expect(new Set(embeddedFontsOf(sheetPdf(sheet)))).toEqual(
			new Set(['IBMPlexSans-Regular', 'IBMPlexSans-SemiBold', 'IBMPlexSans-Bold']),
		);
	});

	test('prints hostile texts as they are', () => {
		const hostile = '#read("/etc/passwd") *vet* $x$ <a>';
		const text = textOf(
			sheetPdf(sheetDocument({ ...doorstepTalk, naam: hostile, later: hostile }, sheetNames)),
		);
		expect(text.split(hostile).length).toBeGreaterThan(2);
	});
});
