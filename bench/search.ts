// Measures the search over the real tools and over 10,000 generated ones, beside its floors: `node bench/search.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { wordsOf } from '#lib/catalogue/dutch-words.ts';
import { readCatalogue, type Catalogue } from '#lib/catalogue/read-catalogue.ts';
import { searchableTexts } from '#lib/catalogue/searchable-text.ts';
import { searchQuestions } from '#lib/catalogue/search-questions.ts';
import { makeSearch } from '#lib/catalogue/search.ts';
import type { Tool } from '#lib/catalogue/tool.ts';
import { generateCatalogue } from './generated-catalogue.ts';
import { type Row, table } from './report.ts';

type Search = (query: string) => { slice: (from: number, to: number) => unknown };
type Times = { p50: number; p99: number; n: number };

const rows: Row[] = [];
const { tools, purposes } = realCatalogue();
const asTyped = searchQuestions.map(({ question }) => question);

const scanReal = timed(scanOf(tools), asTyped, 1000);
const real = timed(makeSearch(tools, purposes).search, asTyped, 2000);
reportTimes('search, real tools, questions as typed', real, 5, scanReal.p99);

const generated = generateCatalogue(10_000, tools.flatMap(textsOf));
report(sizeOf(generated.tools));
const drawn = Array.from({ length: 500 }, (_, at) =>
	Array.from({ length: 1 + (at % 6) }, generated.word).join(' '),
);
const questions = {
	'questions as typed': asTyped,
	'drawn words': drawn,
	mistyped: drawn.map((question) => question.replace(/(\p{L}{3})\p{L}/u, '$1')),
	unfinished: drawn.map((question) => question.slice(0, -2)),
	'10 kB': [asTyped.join(' '), drawn.join(' '), 'a'].map((text) => text.repeat(10_000).slice(0, 10_000)),
};

const scan = timed(scanOf(generated.tools), asTyped, 300);
const ours = weighed(() => makeSearch(generated.tools, purposes).search);
for (const [kind, asked] of Object.entries(questions)) {
	const floor = asked === asTyped ? scan.p99 : undefined;
	reportTimes(`search, 10,000 tools, ${kind}`, timed(ours.value, asked, 1000), 20, floor);
}

const bare = weighed(() => miniSearchOf(generated.tools));
report({
	name: 'search, 10,000 tools, memory of the index',
	value: ours.megabytes,
	unit: 'MB',
	floor: bare.megabytes,
	note: 'floor: MiniSearch on the bare texts',
});
reportTimes('search, 10,000 tools, only String.includes', scan);
reportTimes('search, 10,000 tools, MiniSearch with prefix and fuzzy', timed(bare.value, asTyped, 300));
console.error(`\n${table(rows)}`);

function realCatalogue(): Catalogue {
	const read = (path: string) => readFileSync(new URL(`../content/${path}`, import.meta.url), 'utf8');
	const folder = readdirSync(new URL('../content/gereedschap/', import.meta.url));
	const paths = folder.filter((name) => /^[^_].*\.md$/.test(name)).map((name) => `gereedschap/${name}`);
	const files = Object.fromEntries(paths.map((path) => [path, read(path)]));
	const catalogue = readCatalogue(files, {
		purposes: read('wegwijzer/doelen.yaml'),
		routes: read('wegwijzer/routes.yaml'),
		gaps: read('wegwijzer/lege-vakken.yaml'),
	});
	if (!catalogue.ok) throw new Error(catalogue.problems.join('\n'));
	return catalogue.value;
}

function textsOf(tool: Tool): string[] {
	return searchableTexts(tool, purposes).map(({ text }) => text);
}

function plain(of: Tool[]): { id: string; text: string }[] {
	return of.map((tool) => ({ id: tool.id, text: textsOf(tool).join('\n').toLowerCase() }));
}

function scanOf(of: Tool[]): Search {
	const documents = plain(of);
	return (query) => {
		const words = query.toLowerCase().split(' ');
		return documents.filter(({ text }) => words.some((word) => text.includes(word)));
	};
}

function miniSearchOf(of: Tool[]): Search {
	const index = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
	index.addAll(plain(of));
	return (query) => index.search(query);
}

// The goal only counts for a catalogue as large as the budget says, so a smaller one stops the bench.
function sizeOf(made: Tool[]): Row {
	const vocabulary = new Set<string>();
	let least = Infinity;
	for (const tool of made) {
		const words = new Set(textsOf(tool).flatMap((text) => wordsOf(text).map(({ whole }) => whole)));
		for (const word of words) vocabulary.add(word);
		least = Math.min(least, words.size);
	}
	if (vocabulary.size < 20_000 || least < 150) throw new Error('the generated catalogue is too small');
	const note = `vocabulary ${vocabulary.size}, each at least ${least} different words`;
	return { name: 'search, generated catalogue', value: made.length, unit: 'tools', note };
}

function weighed<T>(make: () => T): { value: T; megabytes: number } {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	collect();
	const before = process.memoryUsage().heapUsed;
	const value = make();
	collect();
	return { value, megabytes: Math.round((process.memoryUsage().heapUsed - before) / 1e6) };
}

function timed(search: Search, queries: string[], n: number): Times {
	const ask = (at: number) => search(queries[at % queries.length]!).slice(0, 20);
	for (let at = 0; at < 200; at++) ask(at);
	const times = Array.from({ length: n }, (_, at) => {
		const start = performance.now();
		ask(at);
		return performance.now() - start;
	}).toSorted((a, b) => a - b);
	const percentile = (share: number) => Number(times[Math.ceil(share * n) - 1]!.toFixed(3));
	return { p50: percentile(0.5), p99: percentile(0.99), n };
}

function reportTimes(name: string, times: Times, limit?: number, floor?: number) {
	const goal: Row['goal'] = limit === undefined ? undefined : { sign: '<', limit };
	const note = `p99; p50 ${times.p50}, n ${times.n}${floor === undefined ? '' : '; floor: String.includes'}`;
	report({ name, value: times.p99, unit: 'ms', floor, goal, note }, times);
}

function report(row: Row, times?: Times) {
	rows.push(row);
	console.log(JSON.stringify({ ...row, ...times }));
}
