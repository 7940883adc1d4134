// How many answers a second: the product beside a bare server that sends the same bytes.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Answer, goodAnswerOf } from './answer.ts';
import type { BareServer } from './bare.ts';
import type { LoadOrder, LoadResult } from './load.ts';
import { median } from './median.ts';
import type { RunningServer } from './our-server.ts';
import { addressOf } from './queries.ts';
import type { Goal, Row } from './report.ts';

const rounds = 3;
const pace = { connections: 16, warmUp: 500, measure: 2500 };
// Far above any number that the load reaches, so that the samples leave nothing behind in the store.
const sampleNumbers = Array.from({ length: 21 }, (_, at) => 900_000 + at);

type Contest = { name: string; address: string; floor: string; goal?: Goal };

const half: Goal = { sign: '≥', limit: 0.5, timesFloor: true };
const list = '/gereedschap';
const sheet = '/gereedschap/startgesprek';
const contests: Contest[] = [
	{ name: 'list, stored', address: list, floor: list, goal: half },
	{ name: 'sheet, stored', address: sheet, floor: sheet, goal: half },
	{ name: 'list, not stored', address: `${list}?n={n}`, floor: list },
	{ name: 'sheet, not stored', address: `${sheet}?n={n}`, floor: sheet },
	{ name: 'fresh search', address: '/gereedschap.json?q={words}', floor: '/zoek' },
];

/** Answers a second with brotli over 16 connections that stay open; median of three rounds, bare and ours in turn. */
export async function rateRows(ours: RunningServer, bare: BareServer): Promise<Row[]> {
	const words = await wordsOf(ours);
	await bare.serve(list, await goodAnswerOf(ours.port, list, 'br'));
	await bare.serve(sheet, await goodAnswerOf(ours.port, sheet, 'br'));
	await bare.serve('/zoek', await typicalSearch(ours, words));

	const asked = new Map<string, LoadResult[]>();
	const ask = async (port: number, address: string, round: number) => {
		const key = `${port} ${address}`;
		const result = await load({ ...pace, port, address, words, first: round * 300_000 });
		asked.set(key, [...(asked.get(key) ?? []), result]);
	};
	for (let round = 0; round < rounds; round++) {
		for (const address of new Set(contests.map(({ floor }) => floor))) await ask(bare.port, address, round);
		for (const { address } of contests) await ask(ours.port, address, round);
	}
	const resultsOf = (port: number, address: string) => asked.get(`${port} ${address}`)!;
	return contests.map(({ name, address, floor, goal }) => {
		const results = resultsOf(ours.port, address);
		const middle = (figure: keyof LoadResult) => median(results.map((result) => result[figure]));
		return {
			name: `rate: ${name}`,
			value: middle('rate'),
			unit: '/s',
			floor: median(resultsOf(bare.port, floor).map(({ rate }) => rate)),
			goal,
			note: `p50 ${middle('p50').toFixed(1)} ms, p99 ${middle('p99').toFixed(1)} ms, asking took ${Math.round(100 * middle('busy'))} % of a processor`,
		};
	});
}

async function load(order: LoadOrder): Promise<LoadResult> {
	const program = fileURLToPath(new URL('load.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(order)]);
	return JSON.parse(stdout) as LoadResult;
}

// People search with words that stand in the tools.
async function wordsOf({ port }: RunningServer): Promise<string[]> {
	const { body } = await goodAnswerOf(port, '/gereedschap.json', 'identity');
	const { results } = JSON.parse(body.toString()) as { results: { naam: string; inEenZin: string }[] };
	const text = results.map(({ naam, inEenZin }) => `${naam} ${inEenZin}`).join(' ');
	return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))];
}

// The answer of middle size to a fresh search, for the bare server to send.
async function typicalSearch({ port }: RunningServer, words: string[]): Promise<Answer> {
	const search = contests.find(({ floor }) => floor === '/zoek')!.address;
	const answers: Answer[] = [];
	for (const number of sampleNumbers)
		answers.push(await goodAnswerOf(port, addressOf(search, number, words), 'br'));
	return answers.toSorted((a, b) => a.body.length - b.body.length)[Math.floor(answers.length / 2)]!;
}
