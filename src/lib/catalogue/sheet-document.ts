// The sheet of a tool as plain data, in reading order and fully worded: what the PDF and the Word file print.
import { capital } from '#lib/platform/capital.ts';
import { durationText } from '#lib/catalogue/duration.ts';
import type { PrintFooter, SheetNames } from '#lib/catalogue/sheet-names.ts';
import type { Duration, Tool } from '#lib/catalogue/tool.ts';
import type { AspectSlug } from '#lib/framework/aspect.ts';

/** A head with its text; `mark` is a number or code that stands before it. A line feed in a text starts a new line. */
export type SheetEntry = { mark?: string; head: string; text: string };

/** A section; its kind says how it looks. An empty section is left out of the sheet. */
export type SheetSection = { heading: string } & (
	| { kind: 'text'; text: string }
	| { kind: 'bullets' | 'quotes'; items: string[] }
	| { kind: 'factors' | 'steps' | 'entries' | 'warnings' | 'evidence'; entries: SheetEntry[] }
);

/** One compartment of "in één oogopslag"; a note is a text of the tool itself that explains the line above it. */
export type GlanceCell = { label: string; lines: { text: string; aspect?: AspectSlug; note?: true }[] };

/** A sheet. `language` is that of headings, labels and wordings; the texts of the tool itself are Dutch. */
export type SheetDocument = {
	language: 'nl' | 'en';
	id: string;
	name: string;
	sentence: string;
	/** The word before the id: "Gereedschap". */
	kindWord: string;
	aspect: { slug: AspectSlug; name: string };
	glance: GlanceCell[];
	sections: SheetSection[];
	footer: PrintFooter;
};

/** The sheet of a tool, with the names and words it needs. */
export function sheetDocument(tool: Tool, names: SheetNames): SheetDocument {
	const { words } = names;
	// Name and sentence are the two texts of a tool that exist in English too.
	const own = words.language === 'nl' ? tool : tool.engels;
	return {
		language: words.language,
		id: tool.id,
		name: own.naam,
		sentence: own.inEenZin,
		kindWord: words.tool,
		aspect: { slug: tool.hoofdaspect, name: names.aspects[tool.hoofdaspect] },
		glance: glanceOf(tool, names),
		sections: sectionsOf(tool, names).filter(isFilled),
		footer: { ...words.footer, address: names.address },
	};
}

function glanceOf(tool: Tool, { words, aspects }: SheetNames): GlanceCell[] {
	const { glance } = words;
	const lasts = (duration: Duration) => {
		const time = durationText({ ...duration, toelichting: undefined }, words.language);
		return [...(time ? [{ text: time }] : []), ...note(duration.toelichting)];
	};
	return [
		{ label: glance.aspects, lines: tool.aspecten.map((aspect) => ({ text: aspects[aspect], aspect })) },
		{
			label: glance.settings,
			lines: [{ text: listed(tool.settings.map(({ setting }) => words.settings[setting])) }],
		},
		{
			label: glance.age,
			lines: [{ text: words.age(tool.leeftijd.van, tool.leeftijd.tot) }, ...note(tool.leeftijd.toelichting)],
		},
		{
			label: glance.who,
			lines: [
				{ text: listed(tool.wie.map((participant) => words.participants[participant])) },
				...note(tool.wieToelichting),
			],
		},
		{ label: glance.voorbereiding, lines: lasts(tool.duur.voorbereiding) },
		{ label: glance.uitvoering, lines: lasts(tool.duur.uitvoering) },
		{ label: glance.nazorg, lines: lasts(tool.duur.nazorg) },
		{
			label: glance.evidence,
			lines: [
				{ text: `${tool.bewijs.niveau}: ${words.levels[tool.bewijs.niveau]}` },
				{ text: `${words.outcome}: ${words.outcomes[tool.bewijs.uitkomst]}` },
			],
		},
	];
}

function sectionsOf(tool: Tool, { words, factors, tools }: SheetNames): SheetSection[] {
	const { sections, parts } = words;
	const { bewijs } = tool;
	return [
		{
			kind: 'factors',
			heading: sections.factors,
			entries: tool.factoren.map(({ nummer, hoe }) => ({
				mark: `${nummer}`,
				head: factors[nummer],
				text: hoe,
			})),
		},
		{ kind: 'bullets', heading: sections.when, items: tool.wanneerWel },
		{ kind: 'bullets', heading: sections.whenNot, items: tool.wanneerNiet },
		{ kind: 'bullets', heading: sections.needed, items: tool.nodig },
		{
			kind: 'steps',
			heading: sections.steps,
			entries: tool.stappen.map(({ kop, tekst }, index) => ({
				mark: `${index + 1}`,
				head: closed(kop),
				text: tekst,
			})),
		},
		{ kind: 'quotes', heading: sections.phrases, items: tool.zinnen },
		{ kind: 'bullets', heading: sections.allParents, items: tool.alleOuders },
		{ kind: 'text', heading: sections.later, text: tool.later },
		{ kind: 'text', heading: sections.child, text: tool.rolVanHetKind },
		{
			kind: 'entries',
			heading: sections.settings,
			entries: tool.settings.map(({ setting, variant }) => ({
				head: closed(capital(words.settings[setting])),
				text: variant,
			})),
		},
		{ kind: 'bullets', heading: sections.pitfalls, items: tool.valkuilen },
		{
			kind: 'warnings',
			heading: sections.risks,
			entries: tool.risico.map(({ soort, tekst }) => ({ head: closed(soort), text: tekst })),
		},
		{
			kind: 'entries',
			heading: sections.worked,
			entries: [
				{ head: closed(parts.count), text: tool.tellen },
				{ head: closed(parts.ask), text: tool.vragen },
			],
		},
		{
			kind: 'evidence',
			heading: sections.evidence,
			entries: [
				{ head: '', text: bewijs.toelichting },
				...(bewijs.gevonden ? [{ head: closed(parts.found), text: bewijs.gevonden }] : []),
				...(bewijs.nietGevonden ? [{ head: closed(parts.notFound), text: bewijs.nietGevonden }] : []),
				{ head: closed(parts.sources), text: bewijs.bronnen.join('\n') },
			],
		},
		{
			kind: 'entries',
			heading: sections.combine,
			entries: tool.combineer.map(({ id, waarom }) => ({
				mark: id,
				head: closed(tools[id] ?? id),
				text: waarom,
			})),
		},
	];
}

function isFilled(section: SheetSection): boolean {
	if (section.kind === 'text') return section.text !== '';
	return 'items' in section ? section.items.length > 0 : section.entries.length > 0;
}

function note(text: string | undefined): GlanceCell['lines'] {
	return text ? [{ text: capital(text), note: true }] : [];
}

/** "Opvang, school": a list with one capital, in front. */
function listed(words: string[]): string {
	return capital(words.join(', ').toLowerCase());
}

/** A head that runs on into its text ends with a full stop. */
function closed(head: string): string {
	return /[.?!]$/.test(head) ? head : `${head}.`;
}
