// The names and words that a printed sheet needs besides the tool: handed in, so that their language can vary.
import type { EvidenceLevel, EvidenceOutcome, Participant } from '#lib/catalogue/tool.ts';
import type { AspectSlug } from '#lib/framework/aspect.ts';
import type { FactorNumber } from '#lib/framework/factor.ts';
import type { Setting } from '#lib/framework/setting.ts';

/** Names of things that stand elsewhere, and the full address of the tool's page. */
export type SheetNames = {
	/** The seed's own wording, which is Dutch in every language. */
	factors: Record<FactorNumber, string>;
	aspects: Record<AspectSlug, string>;
	/** Names of the tools it goes well with, by id. */
	tools: Record<string, string>;
	address: string;
	words: SheetWords;
};

/** Headings and labels in the language of the interface. */
export type SheetWords = {
	language: 'nl' | 'en';
	/** Before the id: "Gereedschap". */
	tool: string;
	glance: Record<
		'aspects' | 'settings' | 'age' | 'who' | 'voorbereiding' | 'uitvoering' | 'nazorg' | 'evidence',
		string
	>;
	sections: Record<SheetHeading, string>;
	/** The small heads inside "zo weet je of het werkte" and "onderbouwing". */
	parts: Record<'count' | 'ask' | 'found' | 'notFound' | 'sources', string>;
	settings: Record<Setting, string>;
	participants: Record<Participant, string>;
	/** What a level means: "samenhang, voor-en-na of gegevens van een programma". */
	levels: Record<EvidenceLevel, string>;
	/** Before what came out: "Uitkomst". */
	outcome: string;
	outcomes: Record<EvidenceOutcome, string>;
	/** As "3 tot en met 23 jaar". */
	age: (from: number, to: number) => string;
	footer: Omit<PrintFooter, 'address'>;
};

/** What stands at the foot of every print. */
export type PrintFooter = {
	/** Who made it, for the properties of a file: "Gereedschapskist". */
	maker: string;
	/** "CC BY-SA 4.0". */
	licence: string;
	/** "Succesfactoren en aspecten naar Lusse, 2013 en 2015". */
	attribution: string;
	/** The full address of the page this is a print of. */
	address: string;
	/** The words around the page numbers: ['bladzijde', 'van']. */
	pageWords: [string, string];
};

/** The sections of a sheet, by the order in which they stand. */
export type SheetHeading =
	| 'factors'
	| 'when'
	| 'whenNot'
	| 'needed'
	| 'steps'
	| 'phrases'
	| 'allParents'
	| 'later'
	| 'child'
	| 'settings'
	| 'pitfalls'
	| 'risks'
	| 'worked'
	| 'evidence'
	| 'combine';
