// The visitor's plan as a Word document: made of what the form sends, kept nowhere.
import { ORIGIN } from '$app/env/private';
import { planFromForm } from '#lib/advice/plan.ts';
import { printedPlan } from '#lib/advice/plan-words.ts';
import { planWord } from '#lib/advice/server/plan-word.ts';
import { toolById } from '#lib/catalogue/catalogue.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { readForm } from '#lib/platform/server/read-form.ts';
import { link } from '#lib/ui/link.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request }) => {
	const plan = planFromForm(await readForm(request), (id) => !!toolById(id));
	return attachment(await planWord(printedPlan(plan, ORIGIN + link('/mijn-plan'))), 'mijn-plan.docx');
};
