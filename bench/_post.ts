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
 const rows: number[][] = [];
 for (const q of qs) { (globalThis as any).__p = (l: any[]) => { const sum = (f: (x: any) => boolean) => l.filter(f).reduce((a, x) => a + x[2], 0); rows.push([l.length, sum(() => true), sum((x) => x[3]), sum((x) => !x[3] && x[1] === 1), sum((x) => !x[3] && x[1] < 1)]); }; search(q); }
 for (const c of [0,1,2,3,4]) { const v = rows.map((r) => r[c]!).sort((a, b) => a - b); console.log(name, ['terms', 'postings', 'common', 'typed rare', 'other rare'][c], 'p50', v[v.length >> 1], 'p90', v[Math.floor(v.length*.9)], 'max', v.at(-1)); }
}
