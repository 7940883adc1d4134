// From how aspects and factors stand to the factors and tools to start with, in the order of the rule (product.md 4).
import type { AspectSlug } from '#lib/framework/aspect.ts';
import { factorNumbers, type FactorNumber } from '#lib/framework/factor.ts';
import { nextAspect, type AspectStandings, type NextAspect } from '#lib/framework/next-aspect.ts';
import type { Setting } from '#lib/framework/setting.ts';
import { asksForWork, compareStandings, type Standing } from '#lib/framework/standing.ts';
import { howFor, suits, type Tool } from '#lib/catalogue/tool.ts';
import { evidenceRank } from '#lib/catalogue/evidence.ts';

/** The most factors and tools an advice names; it is never filled up to reach them. */
export const mostFactors = 3;
export const mostTools = 5;

/** The advice as a whole: what the order rule says, the aspect it is about, and the factors and tools to start with. */
export type Advice = {
	next: NextAspect;
	/** The aspect the factors and tools are for: the one the reader chose, or else the advised one. */
	aspect?: AspectSlug;
	factors: FactorNumber[];
	tools: AdvisedTool[];
};

/**
 * The advice for these standings. It is guidance, not a lock: with `chosen` the factors and tools are those of
 * the aspect the reader chose, and `next` still says what the rule advises.
 */
export function advise(
	aspects: AspectStandings,
	factors: Record<FactorNumber, Standing>,
	{ setting, chosen }: { setting?: Setting; chosen?: AspectSlug },
	tools: readonly Tool[],
): Advice {
	const next = nextAspect(aspects);
	const aspect = chosen ?? (next.kind === 'start' ? next.aspect : undefined);
	if (!aspect)
		return {
			next,
			factors: next.kind === 'hold' ? worstFirst(factors).slice(0, mostFactors) : [],
			tools: [],
		};
	const workOn = factorsToWorkOn(aspect, factors, tools);
	return { next, aspect, factors: workOn, tools: toolsFor(aspect, workOn, setting, tools) };
}

/** A tool in an advice, with the factors to work on that it serves. */
export type AdvisedTool = { tool: Tool; main: boolean; factors: FactorNumber[] };

/**
 * The factors to work on within an aspect: those that ask for work and that some tool with this aspect names
 * with a how; worst first, then lowest number; at most three. What nobody knows yet is never work to do.
 */
export function factorsToWorkOn(
	aspect: AspectSlug,
	factors: Record<FactorNumber, Standing>,
	tools: readonly Tool[],
): FactorNumber[] {
	const withAspect = tools.filter((tool) => tool.aspecten.includes(aspect));
	return worstFirst(factors)
		.filter((number) => withAspect.some((tool) => howFor(tool, number)))
		.slice(0, mostFactors);
}

/**
 * The tools for an aspect: in the reader's setting, main aspect before other aspect, then most of these factors,
 * then how well studied, then id; at most five. Without a setting every tool is the reader's.
 */
export function toolsFor(
	aspect: AspectSlug,
	workOn: readonly FactorNumber[],
	setting: Setting | undefined,
	tools: readonly Tool[],
): AdvisedTool[] {
	return tools
		.filter((tool) => tool.aspecten.includes(aspect) && (!setting || suits(tool, setting)))
		.map((tool) => ({
			tool,
			main: tool.hoofdaspect === aspect,
			factors: workOn.filter((number) => howFor(tool, number)),
		}))
		.toSorted(
			(a, b) =>
				Number(b.main) - Number(a.main) ||
				b.factors.length - a.factors.length ||
				evidenceRank(a.tool.bewijs) - evidenceRank(b.tool.bewijs) ||
				a.tool.id.localeCompare(b.tool.id),
		)
		.slice(0, mostTools);
}

// The factors that ask for work, worst first, then by number.
function worstFirst(factors: Record<FactorNumber, Standing>): FactorNumber[] {
	return factorNumbers
		.filter((number) => asksForWork(factors[number]))
		.toSorted((a, b) => compareStandings(factors[a], factors[b]) || a - b);
}
