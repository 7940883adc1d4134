// The framework of this build: ten factors in three groups and four aspects, read and checked while building.
import framework from 'content:framework';
import type { Aspect, AspectSlug } from '#lib/framework/aspect.ts';
import type { Factor, FactorNumber } from '#lib/framework/factor.ts';

export const { factors, aspects, groups, factorsIntroduction, aspectsIntroduction } = framework;

/** The factor with this number. */
export function factor(number: FactorNumber): Factor {
	return factors[number - 1]!;
}

/** The aspect with this slug. */
export function aspect(slug: AspectSlug): Aspect {
	return aspects.find((one) => one.slug === slug)!;
}
