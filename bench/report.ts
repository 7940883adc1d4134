// What the bench found: one row per figure, judged against its goal, as JSON lines and as a table.

/** A goal for the value itself, or (`timesFloor`) for the value divided by its floor. Source: the product's budgets. */
export type Goal = { sign: '≤' | '<' | '≥'; limit: number; timesFloor?: true };

/** One figure. `value` is null when it could not be measured; `note` then says why. */
export type Row = {
	name: string;
	value: number | null;
	unit: string;
	/** The same figure, in the same unit and run, for something as bare as can be. */
	floor?: number;
	goal?: Goal;
	note?: string;
};

/** The value divided by its floor; undefined when one of them is missing. */
export function ratioOf({ value, floor }: Row): number | undefined {
	return value === null || !floor ? undefined : value / floor;
}

/** Whether the goal is met; undefined without a goal or without the figures it needs. */
export function isMet(row: Row): boolean | undefined {
	if (!row.goal) return undefined;
	const { sign, limit, timesFloor } = row.goal;
	const figure = timesFloor ? ratioOf(row) : row.value;
	if (figure === undefined || figure === null) return undefined;
	if (sign === '≥') return figure >= limit;
	return sign === '<' ? figure < limit : figure <= limit;
}

/** The row as one line of JSON: name, value, unit, floor, ratio, goal, met, note; what is unknown is null. */
export function jsonLine(row: Row): string {
	const { name, value, unit, floor, note } = row;
	return JSON.stringify({
		name,
		value: value === null ? null : rounded(value),
		unit,
		floor: floor === undefined ? null : rounded(floor),
		ratio: rounded(ratioOf(row) ?? NaN),
		goal: goalInWords(row) || null,
		met: metInWords(row) || null,
		note: note ?? null,
	});
}

/** The rows as a table for people, in columns of equal width. */
export function table(rows: Row[]): string {
	const head = ['', 'value', 'unit', 'floor', 'ratio', 'goal', 'met', 'note'];
	const cells = [head, ...rows.map(cellsOf)];
	const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
	const isFigure = [false, true, false, true, true, false, false, false];
	return cells
		.map((row) =>
			row.map((cell, at) => (isFigure[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))),
		)
		.map((row) => row.join('  ').trimEnd())
		.join('\n');
}

function cellsOf(row: Row): string[] {
	const { name, value, unit, floor, note } = row;
	const figure = (number?: number | null) =>
		number === undefined || number === null ? '' : String(rounded(number));
	const known = [figure(value) || '?', unit, figure(floor), figure(ratioOf(row))];
	return [name, ...known, goalInWords(row), metInWords(row), note ?? ''];
}

function goalInWords({ goal, unit }: Row): string {
	return goal ? `${goal.sign} ${goal.limit} ${goal.timesFloor ? '× floor' : unit}` : '';
}

function metInWords(row: Row): string {
	const met = isMet(row);
	if (met === undefined) return '';
	return met ? 'yes' : 'no';
}

// Three figures that count: more would suggest a precision that no bench has.
function rounded(figure: number): number {
	return Math.abs(figure) >= 100 ? Math.round(figure) : Number(figure.toPrecision(3));
}
