// Asks one server as fast as it answers, from a process of its own; the order is its argument, the result one JSON line.
import { connect } from 'node:net';
import { quantile } from './median.ts';
import { addressOf } from './queries.ts';

/** What to ask: an address (see `addressOf`), the first number to use in it, and for how many milliseconds. */
export type LoadOrder = {
	port: number;
	address: string;
	words: string[];
	first: number;
	connections: number;
	warmUp: number;
	measure: number;
};

/** Answers a second; milliseconds per answer; and the share of one processor that asking itself took (0 to 1). */
export type LoadResult = { rate: number; p50: number; p99: number; busy: number };

const order = JSON.parse(process.argv[2]!) as LoadOrder;
const times: number[] = [];
let number = order.first;

for (let at = 0; at < order.connections; at++) open();
setTimeout(() => {
	times.length = 0;
	const before = { at: performance.now(), used: process.cpuUsage() };
	setTimeout(() => finish(before.at, before.used), order.measure);
}, order.warmUp);

// A plain socket instead of Node's own client, which would need more processor than the server it asks.
function open(): void {
	const socket = connect(order.port, '127.0.0.1').setNoDelay(true);
	let head: Buffer | undefined;
	let missing: number | undefined;
	let asked = 0;

	const ask = () => {
		asked = performance.now();
		head = missing = undefined;
		const address = addressOf(order.address, number++, order.words);
		socket.write(`GET ${address} HTTP/1.1\r\nHost: 127.0.0.1:${order.port}\r\nAccept-Encoding: br\r\n\r\n`);
	};
	socket.on('connect', ask);
	socket.on('data', (chunk) => {
		if (missing === undefined) {
			head = head ? Buffer.concat([head, chunk]) : chunk;
			missing = missingAfter(head);
		} else missing -= chunk.length;
		if (missing !== 0) return;
		times.push(performance.now() - asked);
		ask();
	});
	socket.on('close', () => fail('The server closed a connection'));
	socket.on('error', (error) => fail(error.message));
}

// The bytes of the body that are still to come; undefined while the headers are not complete.
function missingAfter(received: Buffer): number | undefined {
	const end = received.indexOf('\r\n\r\n');
	if (end === -1) return undefined;
	const head = received.toString('latin1', 0, end);
	const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
	if (!head.startsWith('HTTP/1.1 200') || !length) fail(`Not a good answer: ${head}`);
	return Number(length) - (received.length - end - 4);
}

function finish(started: number, usedBefore: NodeJS.CpuUsage): void {
	const elapsed = performance.now() - started;
	const { user, system } = process.cpuUsage(usedBefore);
	const result: LoadResult = {
		rate: (times.length / elapsed) * 1000,
		p50: quantile(times, 0.5),
		p99: quantile(times, 0.99),
		busy: (user + system) / 1000 / elapsed,
	};
	process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit());
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
