// Names and Dutch words for tests of the printed sheet.
import type { SheetNames, SheetWords } from '#lib/catalogue/sheet-names.ts';
import { factorNumbers } from '#lib/framework/factor.ts';

export const sheetWords: SheetWords = {
	language: 'nl',
	tool: 'Gereedschap',
	glance: {
		aspects: 'Aspect',
		settings: 'Voor',
		age: 'Leeftijd van het kind',
		who: 'Wie is erbij',
		voorbereiding: 'Voorbereiden',
		uitvoering: 'Doen',
		nazorg: 'Nazorg',
		evidence: 'Hoe goed onderzocht',
	},
	sections: {
		factors: 'Zo werk je aan de succesfactoren',
		when: 'Wanneer wel',
		whenNot: 'Wanneer niet',
		needed: 'Wat je nodig hebt',
		steps: 'Stappen',
		phrases: 'Zinnen die helpen',
		allParents: 'Zo bereik je álle ouders',
		later: 'Wat het kind er later aan heeft',
		child: 'Rol van het kind',
		settings: 'In jouw setting',
		pitfalls: 'Valkuilen',
		risks: 'Let op bij risico',
		worked: 'Zo weet je of het werkte',
		evidence: 'Waar het op rust',
		combine: 'Combineer met',
	},
	parts: {
		count: 'Tel dit',
		ask: 'Vraag dit',
		found: 'Gevonden',
		notFound: 'Niet gevonden',
		sources: 'Bronnen',
	},
	settings: { opvang: 'Opvang', wijk: 'Wijk', zorg: 'Zorg', school: 'School' },
	participants: {
		ouder: 'ouder of verzorger',
		kind: 'kind of jongere',
		netwerk: 'mensen uit het netwerk',
		team: 'collega’s',
	},
	levels: {
		A: 'sterke vergelijking of meta-analyse',
		B: 'samenhang, voor-en-na of gegevens van een programma',
		C: 'beschreven praktijk of richtlijn',
		D: 'alleen achtergrond',
	},
	outcome: 'Uitkomst',
	outcomes: {
		gunstig: 'gunstig',
		gemengd: 'gemengd',
		'geen of ongunstig': 'geen of ongunstig',
		onbekend: 'onbekend',
	},
	age: (from, to) => `${from} tot ${to} jaar`,
	footer: {
		maker: 'Gereedschapskist',
		licence: 'CC BY-SA 4.0',
		attribution: 'Succesfactoren en aspecten naar Lusse, 2013 en 2015',
		pageWords: ['bladzijde', 'van'],
	},
};

export const sheetNames: SheetNames = {
	factors: Object.fromEntries(
		factorNumbers.map((number) => [number, `De woorden van factor ${number}`]),
	) as SheetNames['factors'],
	aspects: {
		'positieve-attitude': 'Positieve attitude',
		'basale-organisatie': 'Basale organisatie',
		'wederkerige-relatie': 'Wederkerige relatie',
		'wederzijdse-afstemming': 'Wederzijdse afstemming',
	},
	tools: { T12: 'Nabelronde' },
	address: 'https://gereedschapskist.example/gereedschap/stoepgesprek',
	words: sheetWords,
};
