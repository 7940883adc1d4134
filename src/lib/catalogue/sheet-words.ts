// The words of a printed sheet in the language of the reader, and the sheet made with them.
import { toolById } from '#lib/catalogue/catalogue.ts';
import { sheetDocument, type SheetDocument } from '#lib/catalogue/sheet-document.ts';
import type { PrintFooter, SheetWords } from '#lib/catalogue/sheet-names.ts';
import { evidenceLevels, evidenceOutcomes, participants } from '#lib/catalogue/tool-form.ts';
import { toolName } from '#lib/catalogue/tool-language.ts';
import { levelName, outcomeName, participantName } from '#lib/catalogue/tool-names.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { factor } from '#lib/framework/framework.ts';
import { aspectName, settingName } from '#lib/framework/names.ts';
import { settings } from '#lib/framework/setting.ts';
import { recordOf } from '#lib/platform/record.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The sheet of a tool, worded in the language of the reader. `address` is the full address of its page. */
export function printedSheet(tool: Tool, address: string): SheetDocument {
	return sheetDocument(tool, {
		factors: recordOf(factorNumbers, (number) => factor(number).wording),
		aspects: recordOf(aspectSlugs, aspectName),
		tools: Object.fromEntries(tool.combineer.map(({ id }) => [id, toolName(toolById(id)!)])),
		address,
		words: sheetWords(),
	});
}

/** What stands at the foot of every print, in the language of the reader. */
export function printFooter(): Omit<PrintFooter, 'address'> {
	return {
		maker: m.ui_name(),
		licence: 'CC BY-SA 4.0',
		attribution: m.catalogue_print_attribution(),
		pageWords: [m.catalogue_print_page(), m.catalogue_print_of()],
	};
}

function sheetWords(): SheetWords {
	return {
		language: getLocale(),
		tool: m.catalogue_print_tool(),
		glance: {
			aspects: m.catalogue_facet_aspect(),
			settings: m.catalogue_for(),
			age: m.catalogue_print_age(),
			who: m.catalogue_who(),
			voorbereiding: m.catalogue_preparation(),
			uitvoering: m.catalogue_doing(),
			nazorg: m.catalogue_aftercare(),
			evidence: m.catalogue_studied(),
		},
		sections: {
			factors: m.catalogue_factors(),
			when: m.catalogue_when(),
			whenNot: m.catalogue_when_not(),
			needed: m.catalogue_need(),
			steps: m.catalogue_steps(),
			phrases: m.catalogue_sentences(),
			allParents: m.catalogue_all_parents(),
			later: m.catalogue_later(),
			child: m.catalogue_child(),
			settings: m.catalogue_in_setting(),
			pitfalls: m.catalogue_pitfalls(),
			risks: m.catalogue_risk(),
			worked: m.catalogue_worked(),
			evidence: m.catalogue_evidence(),
			combine: m.catalogue_combine(),
		},
		parts: {
			count: m.catalogue_count_this(),
			ask: m.catalogue_ask_this(),
			found: m.catalogue_print_found(),
			notFound: m.catalogue_print_not_found(),
			sources: m.catalogue_sources(),
		},
		settings: recordOf(settings, settingName),
		participants: recordOf(participants, participantName),
		levels: recordOf(evidenceLevels, levelName),
		outcome: m.catalogue_outcome(),
		outcomes: recordOf(evidenceOutcomes, outcomeName),
		age: (from, to) => m.catalogue_age({ from, to }),
		footer: printFooter(),
	};
}
