// The figures of the search function, which a program of its own measures, as rows of the report.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Row } from './report.ts';

// What a line of search.ts may say: times in milliseconds with the p99 they should stay under, memory, or a size.
type Finding = {
	name: string;
	unit?: string;
	p99?: number;
	goal?: number;
	megabytes?: number;
	tools?: number;
} & {
	[detail: string]: unknown;
};

/** Runs `search.ts`, which measures its own floors as rows of their own; when it fails, one row says so. */
export async function searchRows(): Promise<Row[]> {
	const program = fileURLToPath(new URL('search.ts', import.meta.url));
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [program]);
		const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
		return lines.map((line) => searchRow(JSON.parse(line) as Finding));
	} catch (error) {
		return [{ name: 'search', value: null, unit: 'ms', note: String(error).split('\n')[0] }];
	}
}

/** One finding as a row: its p99, its memory or its number of tools; what else it says becomes the note. */
export function searchRow(finding: Finding): Row {
	const { name, p99, megabytes, tools, goal } = finding;
	const told = ['name', 'unit', 'p99', 'megabytes', 'tools', 'goal'];
	const details = Object.entries(finding).filter(([detail]) => !told.includes(detail));
	const about = { name: `search: ${name}`, note: details.map((detail) => detail.join(' ')).join(', ') };
	if (megabytes !== undefined) return { ...about, value: megabytes, unit: 'MB' };
	if (tools !== undefined) return { ...about, value: tools, unit: 'tools' };
	return { ...about, value: p99 ?? null, unit: 'ms p99', ...(goal && { goal: { sign: '<', limit: goal } }) };
}
