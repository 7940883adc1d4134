// Reads one tool from its Markdown file with front matter, or says which fields are wrong.
import { parse } from 'yaml';
import type { z } from 'zod';
import { nl } from 'zod/locales';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import {
	frontAndBody,
	leadOf,
	listOf,
	paragraphOf,
	section,
	sectionsOf,
	type Section,
} from '#lib/platform/markdown-sections.ts';
import { toolForm } from '#lib/catalogue/tool-form.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

// The sections of the sheet; a heading outside this list is a slip of the pen that would lose text.
const headings = [
	'Wanneer wel',
	'Wanneer niet',
	'Zo bereik je álle ouders',
	'Wat het kind er later aan heeft',
	'In jouw setting',
	'Wat je nodig hebt',
	'Stappen',
	'Zinnen die helpen',
	'Valkuilen',
	'Let op bij risico',
	'Rol van het kind',
];

/** Reads the text of one file; problems name the file, the field and what to do. */
export function readTool(file: string, source: string): Outcome<Tool> {
	const parts = frontAndBody(source);
	if (!parts) return refused(`${file}: begint niet met velden tussen twee regels ---`);
	let front: Record<string, unknown>;
	try {
		front = (parse(parts.front) ?? {}) as Record<string, unknown>;
	} catch (error) {
		return refused(
			`${file}: de velden bovenaan zijn geen geldige YAML (${(error as Error).message.split('\n')[0]})`,
		);
	}

	const sections = sectionsOf(parts.body);
	const misplaced = whatWouldGetLost(parts.body, sections);
	if (misplaced.length > 0) return refused(...misplaced.map((problem) => `${file}: ${problem}`));

	const fields = { ...fromFront(front), ...fromSections(sections) };
	const read = toolForm.safeParse(fields, { error: nl().localeError });
	if (read.success) return done(read.data);
	return refused(...read.error.issues.flatMap(problemsOf).map((problem) => `${file}: ${problem}`));
}

// Text outside the places that are read would vanish from the sheet without a word.
function whatWouldGetLost(body: string, sections: Section[]): string[] {
	const names = sections.map(({ heading }) => heading);
	const early = /^(.*?)(?=^## |$(?![\s\S]))/ms.exec(body)?.[1]?.trim();
	return [
		...(early ? [`tekst boven de eerste kop: "${early.split('\n')[0]}"`] : []),
		...names
			.filter((name) => !headings.includes(name))
			.map((name) => `kop "${name}" bestaat niet in het sjabloon`),
		...names.filter((name, at) => names.indexOf(name) < at).map((name) => `kop "${name}" staat er twee keer`),
		...sections
			.filter(({ heading, sections: below }) => heading !== 'In jouw setting' && below.length > 0)
			.map(({ heading }) => `onder "${heading}" horen geen kopjes met ###`),
	];
}

function problemsOf(issue: z.core.$ZodIssue): string[] {
	const field = (...path: PropertyKey[]) => `veld "${path.join('.')}"`;
	if (issue.code !== 'unrecognized_keys') return [`${field(...issue.path)} ${issue.message}`];
	return issue.keys.map((key) => `${field(...issue.path, key)} bestaat niet in het sjabloon`);
}

// A field with nothing behind it is null in YAML; one value alone may stand without the brackets of a list.
function fromFront({
	andereAspecten,
	factoren,
	doelen,
	combineer,
	oudeSlugs,
	...rest
}: Record<string, unknown>) {
	return {
		...rest,
		oudeSlugs: [oudeSlugs ?? []].flat(),
		aspecten: [rest.hoofdaspect, andereAspecten ?? []].flat(),
		factoren: pairs(factoren).map(([nummer, hoe]) => ({ nummer: Number(nummer), hoe })),
		doelen: pairs(doelen).map(([doel, waarom]) => ({ doel, waarom })),
		combineer: pairs(combineer).map(([id, waarom]) => ({ id, waarom })),
	};
}

function fromSections(sections: Section[]) {
	const list = (heading: string) => listOf(section(sections, heading));
	const paragraph = (heading: string) => paragraphOf(section(sections, heading));
	return {
		wanneerWel: list('Wanneer wel'),
		wanneerNiet: list('Wanneer niet'),
		alleOuders: list('Zo bereik je álle ouders'),
		later: paragraph('Wat het kind er later aan heeft'),
		settings: section(sections, 'In jouw setting').sections.map((own) => ({
			setting: own.heading.toLowerCase(),
			variant: paragraphOf(own),
		})),
		nodig: list('Wat je nodig hebt'),
		stappen: list('Stappen')
			.map(leadOf)
			.map(({ lead, text }) => ({ kop: lead, tekst: text })),
		zinnen: list('Zinnen die helpen'),
		valkuilen: list('Valkuilen'),
		risico: list('Let op bij risico')
			.map(leadOf)
			.map(({ lead, text }) => ({ soort: lead, tekst: text })),
		rolVanHetKind: paragraph('Rol van het kind'),
	};
}

function pairs(map: unknown): [string, unknown][] {
	return Object.entries((map ?? {}) as Record<string, unknown>);
}
