// The ten success factors in three groups, by number (naar Lusse, 2013 en 2015).
import type { EnglishTexts, PracticeTexts } from '#lib/framework/aspect.ts';

export const factorNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A success factor by its number; the number decides in its address. */
export type FactorNumber = (typeof factorNumbers)[number];

export const groupSlugs = ['contact', 'samenwerking', 'toekomstperspectief'] as const;

/** One of the three groups of factors: 1-3, 4-7 and 8-10. */
export type GroupSlug = (typeof groupSlugs)[number];

/** The group a factor belongs to. */
export function groupOf(factor: FactorNumber): GroupSlug {
	if (factor <= 3) return 'contact';
	return factor <= 7 ? 'samenwerking' : 'toekomstperspectief';
}

/** The factor number a text from outside stands for, or undefined. */
export function factorNumber(text: unknown): FactorNumber | undefined {
	return factorNumbers.find((number) => String(number) === String(text));
}

/** A success factor: the wording is the seed's, the rest is ours. */
export type Factor = {
	number: FactorNumber;
	slug: string;
	group: GroupSlug;
	wording: string;
	english: EnglishTexts;
} & PracticeTexts;
