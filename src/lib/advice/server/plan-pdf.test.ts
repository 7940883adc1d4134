// Proves that the plan prints on one page when the texts allow it, and that it takes any text.
import { describe, expect, test } from 'vitest';
import { planDocument } from '#lib/advice/plan-document.ts';
import { plan, planLabels, planNames } from '#lib/advice/plan-fixture.ts';
import { longestPlanText, mostPlanTools, type PlanLine } from '#lib/advice/plan.ts';
import { planPdf } from '#lib/advice/server/plan-pdf.ts';
import { pagesOf } from '#lib/platform/server/pdf.ts';
import { rawText, textOf, withoutPoppler } from '#lib/platform/server/print-probe.ts';

const empty = { wie: '', wanneer: '', eersteStap: '', zichtbaar: '' };
const printed = (lines: PlanLine[], changes = {}) =>
	planPdf(planDocument({ ...plan, ...changes, lines }, planNames, planLabels));
const full = (answers: Omit<PlanLine, 'id'>) =>
	Array.from({ length: mostPlanTools }, (_, index) => ({ id: index % 2 ? 'T01' : 'T12', ...answers }));

describe('a printed plan', () => {
	test('is PDF/UA-1 with a title', () => {
		const raw = rawText(printed(plan.lines));
		expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(raw).toContain('<rdf:li xml:lang="x-default">Mijn plan</rdf:li>');
	});

	test.each([
		['with one tool and nothing filled in', [{ id: 'T01', ...empty }]],
		['with as many tools as it holds, to fill in with a pen', full(empty)],
		[
			'with as many tools and short answers',
			full({ ...empty, wie: 'Fatma', wanneer: 'Week 12', eersteStap: 'Bel Joris' }),
		],
	])('fits on one page %s', (_what, lines) => {
		expect(pagesOf(printed(lines))).toBe(1);
	});

	test('goes on to more pages when every answer is as long as it may be', () => {
		const long = 'Wij bellen elk gezin zelf. '.repeat(30).slice(0, longestPlanText);
		const pages = pagesOf(printed(full({ wie: long, wanneer: long, eersteStap: long, zichtbaar: long })));
		expect(pages).toBeGreaterThan(1);
		expect(pages).toBeLessThanOrEqual(3);
	});

	test('takes one endless word, and as many lines as letters', () => {
		const odd = { ...empty, wie: 'x'.repeat(longestPlanText), wanneer: 'a\n'.repeat(longestPlanText / 2) };
		expect(pagesOf(printed([{ id: 'T01', ...odd }]))).toBeGreaterThan(1);
	});
});

describe.skipIf(withoutPoppler)(`a printed plan read back ${withoutPoppler ?? ''}`, () => {
	test('has the aspect, the reason, the tools, the answers and the foot', () => {
		const text = textOf(printed(plan.lines));
		expect(text).toContain('Wederkerige relatie');
		expect(text).toContain('Wij missen vooral de vaders van de Molenbuurt.');
		expect(text).toContain('Fatma en Joris');
		expect(text).toContain('Nabelronde');
		expect(text).toContain('Succesfactoren en aspecten naar Lusse, 2013 en 2015');
		expect(text).toContain('bladzijde 1 van 1');
	});

	test('prints hostile answers as they are', () => {
		const text = textOf(printed([{ id: 'T01', ...empty, eersteStap: '#read("/etc/passwd") *x* $y$' }]));
		expect(text).toContain('#read("/etc/passwd") *x* $y$');
	});
});
