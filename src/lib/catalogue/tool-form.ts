// The one schema of a tool: checks the content files in the build, and is published as JSON Schema.
import { z } from 'zod';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { settings } from '#lib/framework/setting.ts';

export const participants = ['ouder', 'kind', 'netwerk', 'team'] as const;
export const evidenceLevels = ['A', 'B', 'C', 'D'] as const;
export const evidenceOutcomes = ['gunstig', 'gemengd', 'geen of ongunstig', 'onbekend'] as const;
export const riskKinds = ['Veiligheid', 'Scheiding', 'LVB', 'Laaggeletterdheid', 'Dwang', 'Privacy'] as const;
export const durationParts = ['voorbereiding', 'uitvoering', 'nazorg'] as const;

// Texts are plain, so that they go unchanged to page, PDF, Word and JSON.
const text = (description: string) =>
	z
		.string({ error: 'ontbreekt' })
		.trim()
		.min(1, 'is leeg')
		.regex(/^[^*<>[\]`]*$/, 'is gewone tekst: geen vet, links of html')
		.describe(description);
const lines = (least: number, most: number, description: string) =>
	z
		.array(text('Eén regel'), { error: 'ontbreekt' })
		.min(least, `geef er minstens ${least}`)
		.max(most, `geef er hooguit ${most}`)
		.describe(description);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
	z.enum(values, { error: `kies uit: ${values.join(', ')}` }).describe(description);
const slug = z
	.string({ error: 'ontbreekt' })
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is kleine letters, cijfers en streepjes')
	.refine((value) => value !== 'matrix', 'matrix is al in gebruik');
const toolId = z.string({ error: 'ontbreekt' }).regex(/^T\d{2}$/, 'is een code als T01');

const minutes = z
	.tuple([z.int().positive(), z.int().positive()], { error: 'is [van, tot] in minuten, of doorlopend' })
	.refine(([from, to]) => from <= to, 'is [van, tot], met van niet groter dan tot');

const duration = z
	.strictObject({
		minuten: z
			.union([minutes, z.literal('doorlopend')], { error: 'is [van, tot] in minuten, of doorlopend' })
			.optional(),
		toelichting: text('Vrije toelichting').optional(),
	})
	.refine(({ minuten, toelichting }) => minuten ?? toelichting, 'geef minuten, een toelichting of allebei')
	.describe('Minuten als [van, tot] of doorlopend; zonder minuten is de duur niet bekend');

const evidence = z
	.strictObject({
		niveau: oneOf(
			evidenceLevels,
			'A sterke vergelijking of meta-analyse, B samenhang of programmagegevens, C praktijk of richtlijn, D achtergrond',
		),
		uitkomst: oneOf(evidenceOutcomes, 'Wat eruit kwam; het niveau zegt niet dat het werkt'),
		toelichting: text('Waar het op rust'),
		gevonden: text('Wat het onderzoek vond').optional(),
		nietGevonden: text('Wat het onderzoek niet vond of niet kon laten zien').optional(),
		bronnen: lines(1, 12, 'Bronnen'),
	})
	.refine(({ niveau, gevonden, nietGevonden }) => niveau > 'B' || (gevonden && nietGevonden), {
		path: ['gevonden'],
		error: 'bij niveau A en B horen gevonden en nietGevonden',
	});

export const toolForm = z
	.strictObject({
		id: toolId.describe('De code uit het bronmateriaal'),
		slug: slug.describe('Het adres; verandert nooit meer'),
		oudeSlugs: z.array(slug).describe('Eerdere adressen, die doorverwijzen'),
		naam: text('Naam'),
		inEenZin: text('Wat je doet, met wie en waarvoor').refine(
			(value) => value.split(/\s+/).length <= 30,
			'is hooguit 30 woorden',
		),
		engels: z.strictObject({ naam: text('Name'), inEenZin: text('One sentence') }, { error: 'ontbreekt' }),
		trefwoorden: lines(3, 40, 'Woorden die mensen intypen'),
		hoofdaspect: oneOf(aspectSlugs, 'Het aspect waarop het gereedschap zich vooral richt'),
		aspecten: z.array(oneOf(aspectSlugs, 'Aspect')).min(1).describe('Alle aspecten, het hoofdaspect eerst'),
		factoren: z
			.array(
				z.strictObject({
					nummer: z.literal(factorNumbers, { error: 'is een succesfactor van 1 tot en met 10' }),
					hoe: text('Zo werk je eraan'),
				}),
			)
			.min(1, 'geef minstens één succesfactor met "zo werk je eraan"')
			.describe('Elke succesfactor die het gereedschap dient, met hoe'),
		settings: z
			.array(
				z.strictObject({ setting: oneOf(settings, 'Setting'), variant: text('Wat je hier anders doet') }),
			)
			.min(1, 'geef onder "In jouw setting" minstens één setting')
			.describe('De settings waar het past, elk met een variant'),
		leeftijd: z
			.strictObject(
				{ van: z.int().min(0), tot: z.int().max(30), toelichting: text('Toelichting').optional() },
				{ error: 'ontbreekt' },
			)
			.describe('Leeftijd van het kind in jaren'),
		duur: z.strictObject(
			{ voorbereiding: duration, uitvoering: duration, nazorg: duration },
			{ error: 'ontbreekt' },
		),
		wie: z
			.array(oneOf(participants, 'Wie er is'))
			.min(1, 'geef minstens één')
			.describe('Wie er naast de professional bij is'),
		wieToelichting: text('Wie er precies bij is'),
		wanneerWel: lines(1, 8, 'Wanneer wel'),
		wanneerNiet: lines(1, 8, 'Wanneer niet'),
		alleOuders: lines(1, 8, 'Zo bereik je álle ouders'),
		later: text('Wat het kind er later aan heeft'),
		nodig: lines(1, 10, 'Wat je nodig hebt'),
		stappen: z
			.array(z.strictObject({ kop: text('Korte kop'), tekst: text('Uitleg') }))
			.min(4, 'geef 4 tot 8 stappen')
			.max(8, 'geef 4 tot 8 stappen'),
		zinnen: lines(3, 3, 'Drie zinnen die helpen'),
		valkuilen: lines(1, 8, 'Valkuilen'),
		risico: z
			.array(z.strictObject({ soort: oneOf(riskKinds, 'Waar het over gaat'), tekst: text('Waar je op let') }))
			.min(1, 'geef minstens één regel'),
		rolVanHetKind: text('Wat het kind zelf doet en kiest'),
		tellen: text('Eén ding om te tellen'),
		vragen: text('Eén vraag om te stellen'),
		bewijs: evidence,
		doelen: z
			.array(z.strictObject({ doel: slug, waarom: text('Waarom deze') }))
			.min(1, 'geef minstens één doel uit wegwijzer/doelen.yaml'),
		combineer: z.array(z.strictObject({ id: toolId, waarom: text('Wat het toevoegt') })),
	})
	.describe('Een gereedschap uit de Gereedschapskist, met alle velden van het sjabloon');
