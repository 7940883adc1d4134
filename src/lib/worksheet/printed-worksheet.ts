// A worksheet of this build, ready for print: with its pictures and what stands at its foot.
import { printFooter } from '#lib/catalogue/sheet-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { worksheetDocument, type WorksheetDocument } from '#lib/worksheet/worksheet-document.ts';
import { pictures, type Edition } from '#lib/worksheet/worksheets.ts';

/** The document of an edition. `toolName` is the name of the tool where the sheet has its address, in Dutch. */
export function printedWorksheet(
	{ worksheet, language, beside }: Edition,
	toolName: string,
): WorksheetDocument {
	return worksheetDocument(worksheet, language, beside, {
		pictures,
		foot: { source: `${toolName} · ${m.ui_name()}`, licence: printFooter().licence },
	});
}
