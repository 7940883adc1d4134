// Measures the search over the real tools and over 10,000 generated ones, beside two floors: `node bench/search.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import { Console } from 'node:console';
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

const rows: object[] = [];
const { tools, purposes } = realCatalogue();
const textsOf = (tool: Tool) => searchableTexts(tool, purposes).map(({ text }) => text);
const asTyped = searchQuestions.map(({ question }) => question);

const overReal = makeSearch(tools, purposes).search;
measure('real tools, questions as typed', overReal, asTyped, 2000, 5);

const generated = generateCatalogue(10_000, tools.flatMap(textsOf));
const drawn = Array.from({ length: 500 }, (_, at) =>
	Array.from({ length: 1 + (at % 6) }, generated.word).join(' '),
);
const mistyped = drawn.map((question) => question.replace(/(\p{L}{3})\p{L}/u, '$1'));
const unfinished = drawn.map((question) => question.slice(0, -2));
const absurd = [asTyped.join(' '), drawn.join(' '), 'a'.repeat(10_000)].map((text) =>
	text.repeat(3).slice(0, 10_000),
);
report({ name: 'generated catalogue', ...sizeOf(generated.tools) });

const { value: overGenerated, megabytes } = weighed(() => makeSearch(generated.tools, purposes).search);
report({ name: 'generated tools, memory of the index', megabytes });
measure('generated tools, questions as typed', overGenerated, asTyped, 1000, 20);
measure('generated tools, drawn questions', overGenerated, drawn, 1000, 20);
measure('generated tools, mistyped', overGenerated, mistyped, 1000, 20);
measure('generated tools, unfinished', overGenerated, unfinished, 1000, 20);
measure('generated tools, absurd questions of 10 kB', overGenerated, absurd, 300, 20);

const plain = generated.tools.map((tool) => ({ id: tool.id, text: textsOf(tool).join('\n').toLowerCase() }));
const scan = (query: string) => {
	const words = query.toLowerCase().split(' ');
	return plain.filter(({ text }) => words.some((word) => text.includes(word))).map(({ id }) => id);
};
measure('floor: String.includes in every text', scan, asTyped, 300);

const bare = weighed(() => {
	const index = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
	index.addAll(plain);
	return index;
});
report({ name: 'floor: MiniSearch with prefix and fuzzy, memory of the index', megabytes: bare.megabytes });
measure('floor: MiniSearch with prefix and fuzzy', (query) => bare.value.search(query), asTyped, 300);
new Console(process.stderr).table(rows);

function realCatalogue(): Catalogue {
	const content = new URL('../content/', import.meta.url);
	const names = readdirSync(new URL('gereedschap/', content)).filter((name) => /^[^_].*\.md$/.test(name));
	const files = names.map((name) => [
		`gereedschap/${name}`,
		readFileSync(new URL(`gereedschap/${name}`, content), 'utf8'),
	]);
	const read = readCatalogue(
		Object.fromEntries(files),
		readFileSync(new URL('wegwijzer/doelen.yaml', content), 'utf8'),
	);
	if (!read.ok) throw new Error(read.problems.join('\n'));
	return read.value;
}

function sizeOf(made: Tool[]) {
	const words = made.map((tool) => textsOf(tool).flatMap((text) => wordsOf(text).map(({ whole }) => whole)));
	const size = {
		tools: made.length,
		vocabulary: words.reduce((all, list) => list.reduce((set, word) => set.add(word), all), new Set<string>())
			.size,
		leastWordsOfATool: Math.min(...words.map((list) => new Set(list).size)),
	};
	if (size.vocabulary < 20_000 || size.leastWordsOfATool < 150)
		throw new Error('the generated catalogue is too small');
	return size;
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

function measure(
	name: string,
	search: (query: string) => { slice: (from: number, to: number) => unknown },
	queries: string[],
	n: number,
	goal?: number,
) {
	const ask = (at: number) => search(queries[at % queries.length]!).slice(0, 20);
	for (let at = 0; at < 200; at++) ask(at);
	const times = Array.from({ length: n }, (_, at) => {
		const start = performance.now();
		ask(at);
		return performance.now() - start;
	}).toSorted((a, b) => a - b);
	const percentile = (share: number) => Number(times[Math.ceil(share * n) - 1]!.toFixed(3));
	report({ name, p50: percentile(0.5), p99: percentile(0.99), n, unit: 'ms', ...(goal && { goal }) });
}

function report(row: object) {
	rows.push(row);
	console.log(JSON.stringify(row));
}
