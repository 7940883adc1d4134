// A small complete tool for tests, so that a test only names the fields it is about.
import type { Tool } from '#lib/catalogue/tool.ts';

const stoepgesprek: Tool = {
	id: 'T90',
	slug: 'stoepgesprek',
	oudeSlugs: [],
	naam: 'Stoepgesprek',
	inEenZin: 'Een kort praatje op de stoep, waarin je een ouder vraagt hoe het gaat.',
	engels: { naam: 'Doorstep talk', inEenZin: 'A short talk on the doorstep.' },
	trefwoorden: ['praatje', 'stoep', 'ophalen'],
	hoofdaspect: 'wederkerige-relatie',
	aspecten: ['wederkerige-relatie'],
	factoren: [{ nummer: 1, hoe: 'Je groet elke ouder bij de naam.' }],
	settings: [{ setting: 'wijk', variant: 'Je staat op het plein van Noord.' }],
	leeftijd: { van: 0, tot: 12 },
	duur: {
		voorbereiding: { minuten: [5, 5] },
		uitvoering: { minuten: [5, 10] },
		nazorg: { toelichting: 'kort opschrijven' },
	},
	wie: ['ouder'],
	wieToelichting: 'De ouder die langskomt, en jij.',
	wanneerWel: ['Als je een ouder vaak ziet en nooit spreekt.'],
	wanneerNiet: ['Als er iets te bespreken is dat niet op de stoep hoort.'],
	alleOuders: ['Vraag welke taal iemand graag spreekt.'],
	later: 'Het kind ziet dat de mensen om hem heen elkaar kennen.',
	nodig: ['Vijf minuten'],
	stappen: ['Groet', 'Vraag', 'Luister', 'Bedank'].map((kop) => ({ kop, tekst: `${kop} de ouder.` })),
	zinnen: ['Wat fijn dat ik u zie.', 'Hoe is het thuis?', 'Tot morgen.'],
	valkuilen: ['Je praat alleen met wie je al kent.'],
	risico: [{ soort: 'Privacy', tekst: 'Praat op de stoep niet over zorgen.' }],
	rolVanHetKind: 'Het kind mag erbij staan en meepraten.',
	tellen: 'Hoeveel ouders sprak je deze week?',
	vragen: 'Voelt u zich hier welkom?',
	bewijs: {
		niveau: 'C',
		uitkomst: 'onbekend',
		toelichting: 'Beschreven praktijk.',
		bronnen: ['Wijkteam Noord'],
	},
	doelen: [{ doel: 'welkom-voelen', waarom: 'Een groet is het begin.' }],
	combineer: [],
};

/** The stoepgesprek of Wijkteam Noord, with these fields changed. */
export function toolWith(fields: Partial<Tool> = {}): Tool {
	return { ...stoepgesprek, ...fields };
}
