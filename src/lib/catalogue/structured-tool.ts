// A tool as schema.org tells it: a HowTo that is also a LearningResource, with our "how" per factor (peers.md D9).
import { aspect, factor } from '#lib/framework/framework.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The JSON-LD of a sheet. `address` is the full canonical address. */
export function structuredTool(tool: Tool, address: string): Record<string, unknown> {
	const doing = tool.duur.uitvoering.minuten;
	return {
		'@context': 'https://schema.org',
		'@type': ['LearningResource', 'HowTo'],
		'@id': address,
		url: address,
		name: tool.naam,
		description: tool.inEenZin,
		inLanguage: 'nl',
		...(Array.isArray(doing) && { timeRequired: `PT${doing[1]}M` }),
		typicalAgeRange: `${tool.leeftijd.van}-${tool.leeftijd.tot}`,
		audience: { '@type': 'EducationalAudience', educationalRole: 'professional' },
		learningResourceType: 'werkwijze',
		license: licence,
		isAccessibleForFree: true,
		keywords: tool.trefwoorden.join(', '),
		educationalAlignment: [
			...tool.factoren.map(({ nummer, hoe }) => ({
				'@type': 'AlignmentObject',
				alignmentType: 'teaches',
				educationalFramework: 'Tien succesfactoren (naar Lusse, 2013 en 2015)',
				targetName: `${nummer} ${factor(nummer).wording}`,
				targetDescription: hoe,
			})),
			...tool.aspecten.map((slug) => ({
				'@type': 'AlignmentObject',
				alignmentType: 'educationalSubject',
				educationalFramework: 'Vier aspecten (naar Lusse, 2013)',
				targetName: aspect(slug).name,
			})),
		],
		supply: tool.nodig.map((name) => ({ '@type': 'HowToSupply', name })),
		step: tool.stappen.map(({ kop, tekst }, index) => ({
			'@type': 'HowToStep',
			position: index + 1,
			name: kop,
			text: tekst,
		})),
		isBasedOn: tool.bewijs.bronnen,
	};
}

/** JSON that can stand inside a script element: no character that HTML would read. */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value).replaceAll(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
