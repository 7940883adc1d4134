// The figures of the search function, measured by a program of its own that prints rows of this report.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Row } from './report.ts';

/** Runs `search.ts`; when it fails, one row says so and the rest of the bench goes on. */
export async function searchRows(): Promise<Row[]> {
	const program = fileURLToPath(new URL('search.ts', import.meta.url));
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [program]);
		const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
		return lines.map((line) => JSON.parse(line) as Row);
	} catch (error) {
		return [{ name: 'search', value: null, unit: 'ms', note: String(error).split('\n')[0] }];
	}
}
