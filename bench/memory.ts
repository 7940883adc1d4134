// The memory of a program with all the programs it started, as Linux counts it.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import type { Row } from './report.ts';
import type { RunningServer } from './our-server.ts';

const bytesPerKilobyte = 1024;

/** One row: the memory of the product beside that of the bare server, in MB (a million bytes). */
export function memoryRow(name: string, ours: RunningServer, bare: RunningServer): Row {
	const goal = { sign: '<', limit: 300 } as const;
	if (process.platform !== 'linux')
		return { name, value: null, unit: 'MB', goal, note: 'only Linux tells PSS' };
	const { alone, pss, processes } = memoryOf(ours.pid);
	return {
		name,
		value: alone,
		unit: 'MB',
		floor: memoryOf(bare.pid).alone,
		goal,
		note: `${processes} process(es); PSS while the bench shares the pages of node: ${Math.round(pss)} MB`,
	};
}

/**
 * `pss` is the sum over all processes. The bench itself runs on the same node program, which makes PSS look smaller
 * than it is on a server; `alone` counts the pages of files as if only these processes had them. Both in MB.
 */
function memoryOf(root: number): { alone: number; pss: number; processes: number } {
	const pids = familyOf(root);
	const files = new Map<string, number>();
	let pss = 0;
	let own = 0;
	for (const pid of pids) {
		const parts = kilobytes(pid, 'smaps_rollup');
		pss += parts('Pss');
		own += parts('Pss_Anon') + parts('Pss_Shmem');
		// Processes of one program share the pages of its files.
		const program = readlinkSync(`/proc/${pid}/exe`);
		files.set(program, Math.max(files.get(program) ?? 0, kilobytes(pid, 'status')('RssFile')));
	}
	const alone = own + files.values().reduce((sum, size) => sum + size, 0);
	const inMegabytes = (size: number) => (size * bytesPerKilobyte) / 1e6;
	return { alone: inMegabytes(alone), pss: inMegabytes(pss), processes: pids.length };
}

function familyOf(root: number): number[] {
	const parents = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map((pid) => [Number(pid), parentOf(pid)] as const);
	const family = [root];
	// The list grows while we walk it: children of children come after their parents.
	for (const member of family)
		family.push(...parents.filter(([, parent]) => parent === member).map(([pid]) => pid));
	return family;
}

function parentOf(pid: string): number | undefined {
	try {
		return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
	} catch {
		// A process that ended since the list was read is nobody's child.
		return undefined;
	}
}

function kilobytes(pid: number, file: string): (field: string) => number {
	const text = readFileSync(`/proc/${pid}/${file}`, 'utf8');
	return (field) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}
