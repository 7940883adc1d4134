// The visitor's plan worded in the language of the reader, ready to print.
import { planDocument, type PlanDocument } from '#lib/advice/plan-document.ts';
import type { Plan } from '#lib/advice/plan.ts';
import { tools } from '#lib/catalogue/catalogue.ts';
import { printFooter } from '#lib/catalogue/sheet-words.ts';
import { toolName, toolSentence } from '#lib/catalogue/tool-language.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { aspectName, settingName } from '#lib/framework/names.ts';
import { settings } from '#lib/framework/setting.ts';
import { recordOf } from '#lib/platform/record.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The plan as a document. `address` is the full address of the page of the plan. */
export function printedPlan(plan: Plan, address: string): PlanDocument {
	const names = {
		aspects: recordOf(aspectSlugs, aspectName),
		settings: recordOf(settings, settingName),
		tools: Object.fromEntries(
			tools.map((tool) => [tool.id, { name: toolName(tool), sentence: toolSentence(tool) }]),
		),
		address,
	};
	return planDocument(plan, names, {
		language: getLocale(),
		title: m.advice_plan_title(),
		start: m.advice_plan_aspect(),
		reason: m.advice_plan_reason(),
		setting: m.catalogue_facet_setting(),
		date: m.advice_plan_date(),
		tool: m.catalogue_print_tool(),
		fields: {
			wie: m.advice_plan_who(),
			wanneer: m.advice_plan_when(),
			eersteStap: m.advice_plan_first_step(),
			zichtbaar: m.advice_plan_visible(),
		},
		footer: printFooter(),
	});
}
