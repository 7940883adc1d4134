import { readdirSync, readFileSync } from 'node:fs';
import { readCatalogue } from '#lib/catalogue/read-catalogue.ts';
import { makeSearch } from '#lib/catalogue/search.ts';
import { searchableTexts } from '#lib/catalogue/searchable-text.ts';
import { generateCatalogue } from './generated-catalogue.ts';
import { wordsOf } from '#lib/catalogue/dutch-words.ts';
const dir = 'content/gereedschap/';
const files = Object.fromEntries(readdirSync(dir).filter((f) => !f.startsWith('_')).map((f) => [dir + f, readFileSync(dir + f, 'utf8')]));
const out = readCatalogue(files, readFileSync('content/wegwijzer/doelen.yaml', 'utf8'));
if (!out.ok) throw new Error(out.problems.join('\n'));
const { tools, purposes } = out.value;
const real = tools.flatMap((t) => searchableTexts(t, purposes).map((x) => x.text));
let t = performance.now();
const gen = generateCatalogue(Number(process.argv[2] ?? 10000), real);
console.log('generate', performance.now() - t);
const sizes = gen.tools.slice(0, 500).map((x) => { const ws = searchableTexts(x, []).flatMap((y) => wordsOf(y.text).map((w) => w.whole)); return [ws.length, new Set(ws).size]; });
console.log('tokens', Math.min(...sizes.map((s) => s[0]!)), 'distinct', Math.min(...sizes.map((s) => s[1]!)));
t = performance.now();
const { search } = makeSearch(gen.tools, purposes);
console.log('index', performance.now() - t, process.memoryUsage().heapUsed / 1e6);
const Q = readFileSync('/tmp/dev/questions.txt', 'utf8').trim().split('\n').map((l) => l.split('|')[0]!.trim());
const G = Array.from({ length: 300 }, (_, i) => Array.from({ length: 1 + (i % 6) }, gen.word).join(' '));
for (const [name, qs] of [['real questions', Q], ['generated', G]] as const) {
	for (let i = 0; i < 200; i++) search(qs[i % qs.length]!);
	const times: [number, string, number][] = [];
	for (let i = 0; i < 600; i++) { const q = qs[i % qs.length]!; const s = performance.now(); const n = search(q).length; times.push([performance.now() - s, q, n]); }
	times.sort((a, b) => a[0] - b[0]);
	console.log(name, 'p50', times[300]![0].toFixed(2), 'p99', times[593]![0].toFixed(2), times.slice(-3).map((x) => x.join(' ')), times[300]!.join(' '));
}
