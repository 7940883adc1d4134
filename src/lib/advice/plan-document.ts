// The visitor's plan as plain data, fully worded: what the PDF and the Word file print.
import { planFields, type Plan, type PlanField } from '#lib/advice/plan.ts';
import type { PrintFooter } from '#lib/catalogue/sheet-names.ts';
import type { AspectSlug } from '#lib/framework/aspect.ts';
import type { Setting } from '#lib/framework/setting.ts';

/** A plan on one page. Empty answers are printed as lines to write on. */
export type PlanDocument = {
	/** Language of the labels; answers are in the language of the visitor, names of tools as they were handed in. */
	language: 'nl' | 'en';
	title: string;
	/** The aspect to start with, when a snelscan led here. */
	start?: { label: string; aspect: AspectSlug; name: string };
	/** Why another aspect than the advised one, in the visitor's words. */
	reason?: { label: string; text: string };
	setting?: { label: string; name: string };
	/** The word before the line on which a date can be written. */
	date: string;
	/** The heads of the columns: tool, and one per field. */
	heads: string[];
	tools: { id: string; name: string; sentence: string; answers: string[] }[];
	footer: PrintFooter;
};

/** Names of things that stand elsewhere, and the full address of the page of the plan. */
export type PlanNames = {
	aspects: Record<AspectSlug, string>;
	settings: Record<Setting, string>;
	/** By id; a tool that is not here does not come into the print. */
	tools: Record<string, { name: string; sentence: string }>;
	address: string;
};

/** Labels in the language of the interface. */
export type PlanLabels = {
	language: 'nl' | 'en';
	title: string;
	start: string;
	reason: string;
	setting: string;
	date: string;
	tool: string;
	fields: Record<PlanField, string>;
	footer: Omit<PrintFooter, 'address'>;
};

/** The plan with its names and labels. */
export function planDocument(plan: Plan, names: PlanNames, labels: PlanLabels): PlanDocument {
	const { aspect, setting } = plan;
	const reason = tidy(plan.reden);
	return {
		language: labels.language,
		title: labels.title,
		...(aspect && { start: { label: labels.start, aspect, name: names.aspects[aspect] } }),
		...(reason && { reason: { label: labels.reason, text: reason } }),
		...(setting && { setting: { label: labels.setting, name: names.settings[setting] } }),
		date: labels.date,
		heads: [labels.tool, ...planFields.map((field) => labels.fields[field])],
		tools: plan.lines.flatMap((line) => {
			const tool = names.tools[line.id];
			return tool ? [{ id: line.id, ...tool, answers: planFields.map((field) => tidy(line[field])) }] : [];
		}),
		footer: { ...labels.footer, address: names.address },
	};
}

// Empty lines would push a plan off its one page.
function tidy(text: string): string {
	return text.trim().replace(/\s*\n\s*/g, '\n');
}
