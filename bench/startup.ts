// How long it takes from the command to the first answer.
import { startBareServer } from './bare.ts';
import { median } from './median.ts';
import { ourCommand, startOurServer } from './our-server.ts';
import type { Row } from './report.ts';

const rounds = 3;

/** Starts and stops the product and the bare server in turn. Milliseconds, median of three. */
export async function startupRows(): Promise<Row[]> {
	const ours: number[] = [];
	const bare: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const [start, times] of [[startBareServer, bare] as const, [startOurServer, ours] as const]) {
			const server = await start();
			await server.stop();
			times.push(server.startup);
		}
	}
	return [
		{
			name: 'start-up to first answer',
			value: median(ours),
			unit: 'ms',
			floor: median(bare),
			goal: { sign: '≤', limit: 3000 },
			note: `node ${ourCommand().join(' ')}, already built`,
		},
	];
}
