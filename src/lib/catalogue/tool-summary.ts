// A tool as /gereedschap.json tells it: enough to choose, with the address of the whole sheet.
import type { Tool } from '#lib/catalogue/tool.ts';

/** The summary of a tool for machines; field names and values as product.md 6 and the published schema have them. */
export function summaryOf(tool: Tool) {
	const { id, slug, naam, inEenZin, hoofdaspect, aspecten, duur } = tool;
	return {
		id,
		slug,
		naam,
		inEenZin,
		hoofdaspect,
		aspecten,
		factoren: tool.factoren.map(({ nummer }) => nummer),
		settings: tool.settings.map(({ setting }) => setting),
		duur,
		bewijs: tool.bewijs.niveau,
		uitkomst: tool.bewijs.uitkomst,
		url: `/gereedschap/${slug}`,
	};
}
