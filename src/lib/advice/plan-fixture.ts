// A plan of Wijkteam Noord, with names and Dutch labels, for tests of its print.
import type { Plan } from '#lib/advice/plan.ts';
import type { PlanLabels, PlanNames } from '#lib/advice/plan-document.ts';
import { sheetNames, sheetWords } from '#lib/catalogue/sheet-fixture.ts';

export const plan: Plan = {
	aspect: 'wederkerige-relatie',
	reden: 'Wij missen vooral de vaders van de Molenbuurt.',
	setting: 'wijk',
	lines: [
		{
			id: 'T01',
			wie: 'Fatma en Joris',
			wanneer: 'Voor de herfst',
			eersteStap: 'Tijden plannen met het team, ook één avond.',
			zichtbaar: 'Van 24 kinderen kennen wij één ouder bij naam.',
		},
		{ id: 'T12', wie: 'Joris', wanneer: '', eersteStap: '', zichtbaar: '' },
	],
};

export const planNames: PlanNames = {
	aspects: sheetNames.aspects,
	settings: sheetWords.settings,
	tools: {
		T01: {
			name: 'Startgesprek',
			sentence: 'Een kort gesprek aan het begin, waarin kind, ouder en jij elkaar leren kennen.',
		},
		T12: { name: 'Nabelronde', sentence: 'Binnen vijf werkdagen bel je elk gezin dat je niet sprak.' },
	},
	address: 'https://gereedschapskist.example/mijn-plan',
};

export const planLabels: PlanLabels = {
	language: 'nl',
	title: 'Mijn plan',
	start: 'Wij beginnen met:',
	reason: 'Waarom dit aspect',
	setting: 'Voor',
	date: 'Datum',
	tool: 'Gereedschap',
	fields: {
		wie: 'Wie',
		wanneer: 'Wanneer',
		eersteStap: 'Eerste stap',
		zichtbaar: 'Hieraan zien we dat het werkt',
	},
	footer: sheetWords.footer,
};
