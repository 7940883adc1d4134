// Measures every budget that applies, each beside its own floor in the same run: `npm run bench`, under four minutes.
import { appendFileSync, mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { goodAnswerOf } from './answer.ts';
import { startBareServer } from './bare.ts';
import { bytesRows } from './bytes.ts';
import { documentRows } from './documents.ts';
import { memoryRow } from './memory.ts';
import { startOurServer } from './our-server.ts';
import { paintRows } from './paint.ts';
import { rateRows } from './rates.ts';
import { type Row, jsonLine, table } from './report.ts';
import { searchRows } from './search-rows.ts';
import { startupRows } from './startup.ts';

const quietBeforeIdle = 3_000;
const quietAfterLoad = 30_000;

const results = new URL('results/', import.meta.url);
const started = new Date();
const rows: Row[] = [];

await measure('machine', () => [machine()]);
// May build the product, which is not part of its start.
await (await startOurServer()).stop();
await measure('start-up', startupRows);

const bare = await startBareServer();
const ours = await startOurServer();
try {
	await goodAnswerOf(ours.port, '/gereedschap', 'br');
	await pause(quietBeforeIdle);
	await measure('memory', () => [memoryRow('memory, idle', ours, bare)]);
	await measure('documents', () => documentRows(ours));
	await measure('bytes', () => bytesRows(ours));
	await measure('paint', () => paintRows(ours, bare));
	await measure('rates', () => rateRows(ours, bare));
	// The search is measured in a process of its own, so the server rests meanwhile.
	const rest = pause(quietAfterLoad);
	await measure('search', searchRows);
	await rest;
	await measure('memory', () => [memoryRow('memory, 30 s after the load', ours, bare)]);
} finally {
	await Promise.all([ours.stop(), bare.stop()]);
}
console.error(`\n${table(rows)}\n\n${Math.round((Date.now() - started.getTime()) / 1000)} s`);

// Lines leave at once and on standard output; what is for people goes to standard error.
async function measure(subject: string, rowsOf: () => Row[] | Promise<Row[]>): Promise<void> {
	const began = performance.now();
	const found = await rowsOf();
	console.error(`${subject}: ${Math.round((performance.now() - began) / 1000)} s`);
	const lines = found.map((row) => `${jsonLine(row)}\n`).join('');
	mkdirSync(results, { recursive: true });
	appendFileSync(new URL(`${started.toISOString().replaceAll(':', '-')}.jsonl`, results), lines);
	process.stdout.write(lines);
	rows.push(...found);
}

function machine(): Row {
	const processors = cpus();
	const about = [processors[0]?.model, `node ${process.version}`, started.toISOString()];
	// Other work on the machine makes every figure here worse, so the reader must know of it.
	const note = [...about, `load before the bench ${loadavg()[0]?.toFixed(1)}`].join(', ');
	return { name: 'machine', value: processors.length, unit: 'processors', note };
}
