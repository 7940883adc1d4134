// The words for the fixed values of a worksheet, in the language of the reader.
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Holder, Worksheet } from '#lib/worksheet/worksheet.ts';

const holderNames: Record<Holder, () => string> = {
	kind: m.worksheet_holder_child,
	ouder: m.worksheet_holder_parent,
	samen: m.worksheet_holder_together,
	professional: m.worksheet_holder_professional,
};

/** Who holds the sheet: "voor de ouder". */
export function holderName(holder: Holder): string {
	return holderNames[holder]();
}

/** What the sheet is called in a list. */
export function worksheetName({ naam, engels }: Worksheet): string {
	return getLocale() === 'nl' ? naam : engels.naam;
}

/** What a professional does with it, in one sentence. */
export function worksheetUse({ gebruik, engels }: Worksheet): string {
	return getLocale() === 'nl' ? gebruik : engels.gebruik;
}
