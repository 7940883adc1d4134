// For tests: a worksheet with every kind of block, as its files are written.
import { readWorksheets } from '#lib/worksheet/read-worksheets.ts';
import { languages, type Language } from '#lib/platform/language.ts';
import { textsOf, type Worksheet } from '#lib/worksheet/worksheet.ts';
import { stringify } from 'yaml';
import type { worksheetForm } from '#lib/worksheet/worksheet-form.ts';
import type { z } from 'zod';

/** What the worksheet may name. */
export const known = { tools: new Set(['T01']), pictures: new Set(['ster']) };

/** The drawing that goes with the name. */
export const pictures = {
	ster: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="20"/></svg>',
};

const part = (id: string) => ({ id, tekst: `Woorden ${id}` });

/** A sheet of Wijkteam Noord, as it stands in its file. */
export const doorstep: z.input<typeof worksheetForm> = {
	slug: 'aan-de-deur',
	gereedschap: ['T01'],
	houder: 'samen',
	naam: 'Aan de deur',
	gebruik: 'Geef het blad mee aan de deur.',
	engels: { naam: 'At the door', gebruik: 'Hand it over at the door.' },
	titel: 'Wie woont hier?',
	uitleg: 'Schrijf of teken.',
	blokken: [
		{ soort: 'kop', ...part('begin') },
		{ soort: 'tekst', ...part('groet'), beeld: 'ster' },
		{ soort: 'vraag', ...part('straat'), hulp: 'Welke straat?', regels: 2 },
		{ soort: 'vraag', ...part('huis'), vak: 20 },
		{ soort: 'vakken', kolommen: 2, hoogte: 20, vakken: [part('binnen'), part('buiten'), part('boven')] },
		{ soort: 'tabel', kolommen: [part('wie'), part('wat')], rijen: 2, hoogte: 10 },
		{ soort: 'tabel', kolommen: [part('dag'), part('uur')], rijen: [part('maandag')], hoogte: 10 },
		{ soort: 'keuze', ...part('bellen'), kolommen: 2, opties: [part('ja'), part('nee'), part('later')] },
		{ soort: 'nieuwe-bladzijde' },
		{ soort: 'schaal', ...part('lijn'), van: 'niet fijn', tot: 'heel fijn' },
		{
			soort: 'gezichten',
			...part('gevoel'),
			namen: ['blij', 'gewoon', 'boos'].map((id) => ({ ...part(id), beeld: 'ster' })),
		},
		{ soort: 'huizen', hoogte: 60, huizen: [part('zorgen'), part('goed'), part('dromen')] },
		{ soort: 'nieuwe-bladzijde' },
		{ soort: 'cirkels', hoogte: 90, kringen: [part('wij'), part('buren')] },
		{
			soort: 'weg',
			hoogte: 40,
			stappen: [part('eerst'), part('dan'), part('daarna'), part('slot'), part('feest')],
		},
		{ soort: 'kaarten', kaarten: ['moed', 'geduld', 'humor', 'trouw', 'kracht'].map(part) },
	],
};

const said: Partial<Record<Language, string>> = {
	ar: 'كلمات بالعربية',
	uk: 'Слова українською',
	pl: 'Słowa po polsku',
};

/** The words of a sheet in a language, as they stand in their file: each text is the same, and `change` alters some. */
export function translation(language: Language, change: Record<string, unknown> = {}): string {
	const texts = textsOf(doorstep as Parameters<typeof textsOf>[0]).map(([key]) => [
		key,
		said[language] ?? language,
	]);
	return stringify({ nagekeken: false, teksten: { ...Object.fromEntries(texts), ...change } });
}

/** The files of the sheet in all languages, with the sheet changed as asked. */
export function filesOf(change: Record<string, unknown> = {}): Record<string, string> {
	return {
		'aan-de-deur.yaml': stringify({ ...doorstep, ...change }),
		...Object.fromEntries(languages.slice(1).map((code) => [`aan-de-deur.${code}.yaml`, translation(code)])),
	};
}

/** The sheet as it is read. */
export function doorstepSheet(): Worksheet {
	const outcome = readWorksheets(filesOf(), known);
	if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
	return outcome.value[0]!;
}
