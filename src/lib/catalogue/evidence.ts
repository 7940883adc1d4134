// How evidence weighs when tools are ordered: better studied first, but never a mixed or unfavourable outcome.
import { evidenceLevels } from '#lib/catalogue/tool-form.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

/**
 * The place of a tool among others by how well it was studied: 0 for level A down to 3 for D. A mixed or
 * unfavourable outcome is never a reason to be preferred, so it comes last (product.md 4).
 */
export function evidenceRank({ niveau, uitkomst }: Pick<Tool['bewijs'], 'niveau' | 'uitkomst'>): number {
	if (uitkomst === 'gemengd' || uitkomst === 'geen of ongunstig') return evidenceLevels.length;
	return evidenceLevels.indexOf(niveau);
}
