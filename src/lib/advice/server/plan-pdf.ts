// The visitor's plan as an accessible PDF, on one page when the texts allow it.
import { renderPdf } from '#lib/platform/server/pdf.ts';
import { printStyle } from '#lib/catalogue/server/print-style.ts';
import type { PlanDocument } from '#lib/advice/plan-document.ts';
import template from './plan.typ?raw';

/** The bytes of a PDF/UA-1 on A4, landscape. */
export function planPdf(plan: PlanDocument): Uint8Array {
	const { title, language } = plan;
	return renderPdf(printStyle + template, plan, {
		title,
		language,
		sizes: [11, 9.5, 8],
		pages: 1,
	});
}
