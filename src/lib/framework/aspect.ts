// The four aspects in the improvement of cooperation with parents, in the order of the seed.
export const aspectSlugs = [
	'positieve-attitude',
	'basale-organisatie',
	'wederkerige-relatie',
	'wederzijdse-afstemming',
] as const;

/** An aspect by its slug; the slug is also its address. */
export type AspectSlug = (typeof aspectSlugs)[number];

/**
 * The steps of the order rule (product.md 4, after the seed): attitude and organisation are conditions for
 * the relation, from a good relation comes attunement. Aspects in one step are equally good starts.
 */
export const steps: readonly (readonly AspectSlug[])[] = [
	['positieve-attitude', 'basale-organisatie'],
	['wederkerige-relatie'],
	['wederzijdse-afstemming'],
];

/** The step an aspect belongs to: 0, 1 or 2. */
export function stepOf(aspect: AspectSlug): number {
	return steps.findIndex((step) => step.includes(aspect));
}

/** True when a text from outside is the slug of an aspect. */
export function isAspect(text: unknown): text is AspectSlug {
	return aspectSlugs.includes(text as AspectSlug);
}

/** An aspect: name and explanation are the seed's, the rest is ours. */
export type Aspect = {
	slug: AspectSlug;
	name: string;
	explanation: string;
	english: EnglishTexts;
} & PracticeTexts;

/** The English labels and the English rendering of the seed's wording. */
export type EnglishTexts = { kort: string; wording: string; waarOmHetGaat: string };

/** What our own pages add to the seed: plain Dutch, one entry per line. */
export type PracticeTexts = {
	short: string;
	meaning: string;
	examples: Record<'opvang' | 'wijk' | 'zorg' | 'school', string[]>;
	obstacles: string[];
	dos: string[];
	donts: string[];
};
