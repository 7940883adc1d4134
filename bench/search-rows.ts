// The figures of the search function, which a program of its own measures.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Row } from './report.ts';

/** Runs `search.ts` and reads its rows; when it fails, one row that says why. */
export async function searchRows(): Promise<Row[]> {
	try {
		const program = fileURLToPath(new URL('search.ts', import.meta.url));
		const { stdout } = await promisify(execFile)(process.execPath, [program]);
		const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
		return lines.map((line) => JSON.parse(line) as Row);
	} catch (error) {
		const note = error instanceof Error ? error.message.split('\n').find((line) => /Error/.test(line)) : '';
		return [{ name: 'search', value: null, unit: 'ms', note: note || 'bench/search.ts failed' }];
	}
}
