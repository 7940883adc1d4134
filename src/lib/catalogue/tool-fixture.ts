// One complete tool for tests: a talk on the doorstep by Wijkteam Noord, with every field filled in.
import type { Tool } from '#lib/catalogue/tool.ts';

export const doorstepTalk: Tool = {
	id: 'T99',
	slug: 'stoepgesprek',
	oudeSlugs: ['gesprek-op-de-stoep'],
	naam: 'Stoepgesprek',
	inEenZin: 'Een kort gesprek op de stoep, waarin Wijkteam Noord elk gezin in de Molenbuurt leert kennen.',
	engels: {
		naam: 'Doorstep talk',
		inEenZin: 'A short talk on the doorstep in which the team gets to know every family.',
	},
	trefwoorden: ['kennismaken', 'voordeur', 'buurt'],
	hoofdaspect: 'positieve-attitude',
	aspecten: ['positieve-attitude', 'wederkerige-relatie'],
	factoren: [
		{ nummer: 1, hoe: 'Je belt overal aan, ook waar nog nooit iemand kwam.' },
		{ nummer: 3, hoe: 'Na een maand ken je van elk kind in de straat één ouder bij naam.' },
		{ nummer: 10, hoe: 'Een dichte deur is een reden om een ander moment te kiezen.' },
	],
	settings: [
		{ setting: 'wijk', variant: 'Loop met de opbouwwerker mee, die kent de straat al.' },
		{ setting: 'school', variant: 'Vraag de conciërge van de Havenschool welke straat je nog mist.' },
	],
	leeftijd: { van: 0, tot: 23, toelichting: 'kleine kinderen staan er gewoon bij' },
	duur: {
		voorbereiding: { toelichting: 'een straat kiezen en een briefje in de bus doen' },
		uitvoering: { minuten: [10, 15], toelichting: 'per voordeur' },
		nazorg: { minuten: 'doorlopend' },
	},
	wie: ['ouder', 'kind'],
	wieToelichting: 'Wie er thuis is, en twee mensen van Wijkteam Noord.',
	wanneerWel: ['Als je een straat nog niet kent.', 'Als nieuwe gezinnen zijn komen wonen.'],
	wanneerNiet: ['Als er al een zorg speelt. Bel dan eerst voor een afspraak.'],
	alleOuders: ['Kom ook eens na zeven uur.', 'Neem een taalmaatje uit de straat mee, nooit een kind.'],
	later: 'Het kind ziet dat volwassenen in zijn straat elkaar groeten. Daar kan het later terecht.',
	nodig: ['Een kaartje met foto en telefoonnummer', 'Een lijst met huisnummers'],
	stappen: [
		{ kop: 'Kies een straat', tekst: 'Neem er één per week, dan houd je het vol.' },
		{ kop: 'Kondig jezelf aan', tekst: 'Een briefje met je foto, drie dagen vooraf.' },
		{ kop: 'Wat vraag je?', tekst: 'Begin met wat mensen fijn vinden aan hun straat.' },
		{ kop: 'Schrijf één ding op', tekst: 'Alleen wat je beloofde, en voor wanneer.' },
	],
	zinnen: [
		'Wij lopen de hele straat langs, iedereen krijgt bezoek.',
		'Wat gaat hier goed met de kinderen?',
		'Wanneer komt het u beter uit?',
	],
	valkuilen: ['Je blijft hangen bij wie je al kent. Vink af op huisnummer.'],
	risico: [
		{ soort: 'Veiligheid', tekst: 'Ga met z’n tweeën, en spreek af wanneer je terug bent.' },
		{ soort: 'Privacy', tekst: 'Praat niet over de buren.' },
	],
	rolVanHetKind: 'Het kind mag laten zien waar het graag speelt.',
	tellen: 'Bij hoeveel van de deuren in de straat sprak je iemand?',
	vragen: 'Vond u het prettig dat wij langskwamen?',
	bewijs: {
		niveau: 'B',
		uitkomst: 'gemengd',
		toelichting: 'Wijkteam Noord telde een jaar lang in twee straten.',
		gevonden: 'In de Molenstraat kende het team daarna meer ouders.',
		nietGevonden: 'Of kinderen er iets aan hadden, is niet gemeten.',
		bronnen: ['Jaarverslag Wijkteam Noord (2025)', 'Buurtkrant Molenbuurt (2026)'],
	},
	doelen: [{ doel: 'nooit-gesproken', waarom: 'Je komt bij iedereen aan de deur.' }],
	combineer: [{ id: 'T12', waarom: 'Zo vind je wie niet thuis was.' }],
};

/** The same tool with these fields changed, so that a test names only what it is about. */
export function toolWith(fields: Partial<Tool> = {}): Tool {
	return { ...doorstepTalk, ...fields };
}
