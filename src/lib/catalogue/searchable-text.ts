// What the search reads of a tool, and how much each part says about what the tool is for.
import type { Tool } from '#lib/catalogue/tool.ts';

/** A text with its weight; a word in a text of weight 4 counts for as much as four words in one of weight 1. */
export type WeightedText = { text: string; weight: number };

/** The purpose sentences of the finder, at least in Dutch. */
export type PurposeSentence = { slug: string; nl: string; en?: string };

/** Every text of a tool, with the sentences of the purposes it serves. */
export function searchableTexts(tool: Tool, purposes: PurposeSentence[]): WeightedText[] {
	const served = purposes.filter(({ slug }) => tool.doelen.some(({ doel }) => doel === slug));
	const weighted: [number, (string | undefined)[]][] = [
		[16, [tool.id, tool.naam, tool.engels.naam]],
		[10, tool.trefwoorden],
		[6, [tool.inEenZin, tool.engels.inEenZin]],
		[
			5,
			[
				...served.map(({ nl }) => nl),
				...served.map(({ en }) => en),
				...tool.doelen.map(({ waarom }) => waarom),
			],
		],
		[4, tool.wanneerWel],
		[3, tool.factoren.map(({ hoe }) => hoe)],
		[
			2,
			[
				...tool.settings.map(({ variant }) => variant),
				...tool.stappen.flatMap(({ kop, tekst }) => [kop, tekst]),
			],
		],
		[1, restOf(tool)],
	];
	return weighted.flatMap(([weight, texts]) => texts.flatMap((text) => (text ? [{ text, weight }] : [])));
}

function restOf(tool: Tool): (string | undefined)[] {
	const { leeftijd, duur, bewijs } = tool;
	return [
		...[tool.wieToelichting, tool.later, tool.rolVanHetKind, tool.tellen, tool.vragen, leeftijd.toelichting],
		...[tool.wanneerNiet, tool.alleOuders, tool.nodig, tool.zinnen, tool.valkuilen].flat(),
		...tool.risico.flatMap(({ soort, tekst }) => [soort, tekst]),
		...tool.combineer.map(({ waarom }) => waarom),
		...[duur.voorbereiding, duur.uitvoering, duur.nazorg].map(({ toelichting }) => toelichting),
		...[bewijs.toelichting, bewijs.gevonden, bewijs.nietGevonden, ...bewijs.bronnen],
	];
}
