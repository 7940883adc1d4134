// The one schema of a worksheet: what stands on the page, block by block, with its Dutch texts.
import { z } from 'zod';

/** Who holds the sheet: what a parent or child holds exists in every language. */
export const holders = ['kind', 'ouder', 'samen', 'professional'] as const;

const text = z
	.string({ error: 'ontbreekt' })
	.trim()
	.min(1, 'is leeg')
	.regex(/^[^*<>[\]`]*$/, 'is gewone tekst: geen vet, links of html');
const slug = z
	.string({ error: 'ontbreekt' })
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is kleine letters, cijfers en streepjes');
const millimetres = z.int().min(5).max(250);
const columns = z.int().min(1).max(4);
const whole = z.int().min(1);

// Something to read, with an id of its own: the key under which a translation gives its words.
const words = { id: slug, tekst: text, hulp: text.optional(), beeld: slug.optional() };
const label = z.strictObject({ id: slug, tekst: text });

const block = z.discriminatedUnion(
	'soort',
	[
		z.strictObject({ soort: z.literal('kop'), id: slug, tekst: text, beeld: slug.optional() }),
		z.strictObject({ soort: z.literal('tekst'), id: slug, tekst: text, beeld: slug.optional() }),
		z
			.strictObject({
				soort: z.literal('vraag'),
				...words,
				regels: whole.max(12).optional(),
				vak: millimetres.optional(),
			})
			.refine(({ regels, vak }) => !regels !== !vak, 'geef regels of vak, niet allebei'),
		z.strictObject({
			soort: z.literal('vakken'),
			kolommen: columns,
			hoogte: millimetres,
			vakken: z.array(z.strictObject(words)).min(1),
		}),
		z
			.strictObject({
				soort: z.literal('tabel'),
				kolommen: z
					.array(label.extend({ breed: whole.max(10).optional() }))
					.min(2)
					.max(6),
				rijen: z.union([whole.max(20), z.array(z.strictObject(words)).min(1)]),
				hoogte: millimetres,
			})
			.describe('Met rijen als lijst staat de tekst van een rij in de eerste kolom'),
		z.strictObject({
			soort: z.literal('keuze'),
			id: slug,
			tekst: text,
			hulp: text.optional(),
			kolommen: columns,
			opties: z.array(z.strictObject({ id: slug, tekst: text, beeld: slug.optional() })).min(2),
		}),
		z.strictObject({ soort: z.literal('schaal'), ...words, van: text, tot: text }),
		z.strictObject({
			soort: z.literal('gezichten'),
			...words,
			namen: z.array(label.extend({ beeld: slug })).length(3),
		}),
		z.strictObject({
			soort: z.literal('huizen'),
			hoogte: millimetres,
			huizen: z.array(z.strictObject(words)).length(3),
		}),
		z.strictObject({
			soort: z.literal('cirkels'),
			hoogte: millimetres,
			kringen: z.array(label).min(2).max(4),
		}),
		z.strictObject({
			soort: z.literal('weg'),
			hoogte: millimetres,
			stappen: z.array(z.strictObject(words)).min(3).max(7),
		}),
		z.strictObject({ soort: z.literal('kaarten'), kaarten: z.array(z.strictObject(words)).min(4) }),
		z.strictObject({ soort: z.literal('nieuwe-bladzijde') }),
	],
	{ error: 'heeft een soort die niet bestaat' },
);

export const worksheetForm = z
	.strictObject({
		slug,
		gereedschap: z
			.array(z.string().regex(/^T\d{2}$/, 'is een code als T01'), { error: 'ontbreekt' })
			.min(1)
			.describe('De gereedschappen waar het bij hoort; het adres staat bij het eerste'),
		houder: z.enum(holders, { error: `kies uit: ${holders.join(', ')}` }),
		naam: text.describe('Hoe het in een lijst heet'),
		gebruik: text.describe('Wat de professional ermee doet, in één zin'),
		engels: z.strictObject({ naam: text, gebruik: text }, { error: 'ontbreekt' }),
		liggend: z.boolean().default(false),
		titel: text.describe('Wat er groot boven staat'),
		uitleg: text.optional().describe('Voor wie het invult'),
		blokken: z.array(block, { error: 'ontbreekt' }).min(1),
	})
	.describe('Een werkblad bij een gereedschap');

/** The words of a worksheet in another language: `nagekeken` and one text per key. */
export const translationForm = z.strictObject({
	nagekeken: z.boolean({ error: 'ontbreekt: true als iemand die de taal spreekt de tekst heeft nagekeken' }),
	teksten: z.record(z.string(), text, { error: 'ontbreekt' }),
});
