// The matrix factor × aspect: where the kit is rich and where it has gaps.
import { aspectSlugs, type AspectSlug } from '#lib/framework/aspect.ts';
import { factorNumbers, type FactorNumber } from '#lib/framework/factor.ts';
import type { Setting } from '#lib/framework/setting.ts';
import { howFor, suits, type Tool } from '#lib/catalogue/tool.ts';

/** One row: a factor, and per aspect the tools that serve both. */
export type MatrixRow = { factor: FactorNumber; cells: { aspect: AspectSlug; tools: Tool[] }[] };

/** The matrix over all tools, or over those that suit one setting. */
export function matrixOf(tools: readonly Tool[], setting?: Setting): MatrixRow[] {
	const own = tools.filter((tool) => !setting || suits(tool, setting));
	return factorNumbers.map((factor) => ({
		factor,
		cells: aspectSlugs.map((aspect) => ({
			aspect,
			tools: own.filter((tool) => tool.aspecten.includes(aspect) && howFor(tool, factor)),
		})),
	}));
}

/** A cell without tools, in all settings, and why; field names as in content/wegwijzer/lege-vakken.yaml. */
export type MatrixGap = { factor: FactorNumber; aspect: AspectSlug; waarom: string };

/** The cells of a matrix without tools. */
export function emptyCells(matrix: MatrixRow[]): Pick<MatrixGap, 'factor' | 'aspect'>[] {
	return matrix.flatMap(({ factor, cells }) =>
		cells.filter(({ tools }) => tools.length === 0).map(({ aspect }) => ({ factor, aspect })),
	);
}
