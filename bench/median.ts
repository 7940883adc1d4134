// The middle of a few measurements, and the figure that a given share of them stays below.

/** The middle value; of an even number of values the upper of the two. Throws without values. */
export function median(values: number[]): number {
	return quantile(values, 0.5);
}

/** The value below which this share (0 to 1) of the values lies. Throws without values. */
export function quantile(values: number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	if (value === undefined) throw new Error('Nothing was measured');
	return value;
}
