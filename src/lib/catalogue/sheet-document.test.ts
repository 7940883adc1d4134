// Proves that the sheet has every text of a tool, in the order of the template and fully worded.
import { describe, expect, test } from 'vitest';
import { sheetDocument, type SheetSection } from '#lib/catalogue/sheet-document.ts';
import { sheetNames, sheetWords } from '#lib/catalogue/sheet-fixture.ts';
import { doorstepTalk } from '#lib/catalogue/tool-fixture.ts';

const sheet = sheetDocument(doorstepTalk, sheetNames);
const section = (heading: string) => sheet.sections.find((one) => one.heading === heading)!;
const entriesOf = (one: SheetSection) => ('entries' in one ? one.entries : []);

describe('the sheet of a tool', () => {
	test('has its sections in the order of the template', () => {
		expect(sheet.sections.map(({ heading }) => heading)).toEqual(Object.values(sheetWords.sections));
	});

	test('has every text of the tool', () => {
		const { naam, inEenZin, factoren, settings, wieToelichting, stappen, risico, bewijs, combineer } =
			doorstepTalk;
		const {
			wanneerWel,
			wanneerNiet,
			alleOuders,
			later,
			nodig,
			zinnen,
			valkuilen,
			rolVanHetKind,
			tellen,
			vragen,
		} = doorstepTalk;
		const texts = [
			...[naam, inEenZin, wieToelichting, later, rolVanHetKind, tellen, vragen],
			...[wanneerWel, wanneerNiet, alleOuders, nodig, zinnen, valkuilen, bewijs.bronnen].flat(),
			...[bewijs.toelichting, bewijs.gevonden, bewijs.nietGevonden],
			...factoren.map(({ hoe }) => hoe),
			...settings.map(({ variant }) => variant),
			...stappen.flatMap(({ kop, tekst }) => [kop, tekst]),
			...risico.map(({ tekst }) => tekst),
			...combineer.map(({ waarom }) => waarom),
		];
		const printed = textsIn(sheet).join('\n');
		for (const text of texts) expect(printed).toContain(text);
	});

	test('names the level of evidence and the outcome together', () => {
		expect(sheet.glance.at(-1)!.lines.map(({ text }) => text)).toEqual([
			'B: samenhang, voor-en-na of gegevens van een programma',
			'Uitkomst: gemengd',
		]);
	});

	test('says at a glance for whom, how long and with whom', () => {
		expect(sheet.glance.map(({ lines }) => lines[0]!.text)).toEqual([
			'Positieve attitude',
			'Wijk, school',
			'0 tot 23 jaar',
			'Ouder of verzorger, kind of jongere',
			'Een straat kiezen en een briefje in de bus doen',
			'10 tot 15 minuten',
			'doorlopend',
			'B: samenhang, voor-en-na of gegevens van een programma',
		]);
	});

	test('gives each factor its own number, the steps theirs', () => {
		expect(entriesOf(section('Zo werk je aan de succesfactoren')).map(({ mark }) => mark)).toEqual([
			'1',
			'3',
			'10',
		]);
		expect(entriesOf(section('Stappen')).map(({ mark }) => mark)).toEqual(['1', '2', '3', '4']);
	});

	test('closes a head with a full stop, unless it asks', () => {
		expect(entriesOf(section('Stappen')).map(({ head }) => head)).toEqual([
			'Kies een straat.',
			'Kondig jezelf aan.',
			'Wat vraag je?',
			'Schrijf één ding op.',
		]);
	});

	test('leaves out a section without texts', () => {
		const alone = sheetDocument({ ...doorstepTalk, combineer: [] }, sheetNames);
		expect(alone.sections.map(({ heading }) => heading)).not.toContain('Combineer met');
	});

	test('has name and sentence in English for English readers', () => {
		const english = sheetDocument(doorstepTalk, { ...sheetNames, words: { ...sheetWords, language: 'en' } });
		expect(english.name).toBe('Doorstep talk');
		expect(english.glance[5]!.lines[0]!.text).toBe('10 to 15 minutes');
		expect(textsIn(english)).toContain('Wat gaat hier goed met de kinderen?');
	});
});

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
