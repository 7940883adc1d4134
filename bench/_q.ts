import { readdirSync, readFileSync } from 'node:fs';
import { readCatalogue } from '#lib/catalogue/read-catalogue.ts';
import { makeSearch, weights } from '#lib/catalogue/search.ts';
const dir = 'content/gereedschap/';
const files = Object.fromEntries(readdirSync(dir).filter((f) => !f.startsWith('_')).map((f) => [dir + f, readFileSync(dir + f, 'utf8')]));
const out = readCatalogue(files, readFileSync('content/wegwijzer/doelen.yaml', 'utf8'));
if (!out.ok) throw new Error(out.problems.join('\n'));
const Q = readFileSync('/tmp/dev/questions.txt', 'utf8').trim().split('\n').map((l) => { const [q, e] = l.split('|'); return { q: q!.trim(), e: e!.trim().split(' ') }; });
function evaluate(show: boolean) {
	const { search } = makeSearch(out.value.tools, out.value.purposes);
	const m = [0, 1].map(() => ({ n: 0, s1: 0, s5: 0, mrr: 0, size: 0 }));
	Q.forEach(({ q, e }, i) => {
		const r = search(q); const at = r.findIndex((id) => e.includes(id));
		const b = m[i % 3 === 2 ? 1 : 0]!; b.n++; b.size += r.length; if (at === 0) b.s1++; if (at >= 0 && at < 5) b.s5++; if (at >= 0) b.mrr += 1 / (at + 1);
		if (show && at !== 0) console.log(at + 1, q, '| want', e.join(' '), '| got', r.slice(0, 5).join(' '), '(' + r.length + ')', i % 3 === 2 ? '[held out]' : '');
	});
	return m.map((b) => `s1 ${(b.s1 / b.n).toFixed(3)} s5 ${(b.s5 / b.n).toFixed(3)} mrr ${(b.mrr / b.n).toFixed(3)} size ${(b.size / b.n).toFixed(1)} n ${b.n}`).join('  ||  ');
}
const only = process.argv[2];
if (!only) console.log(evaluate(true));
else if (only === 'grid') for (const [k, vals] of Object.entries({ phrase: [0.2, 0.35, 0.5, 0.7, 0.9], synonym: [0, 0.2, 0.35, 0.5, 0.7], part: [0.3, 0.6, 0.8], beginning: [0, 0.15, 0.3, 0.5], cover: [0, 0.5, 1, 1.5], bk: [2, 4, 8, 16, 32, 64], bb: [0, 0.3, 0.7], bd: [0, 0.5, 1] })) for (const v of vals as number[]) { const w = weights as Record<string, number>; const o = w[k]!; w[k] = v; console.log(k, v, evaluate(false)); w[k] = o; }
else { const { search } = makeSearch(out.value.tools, out.value.purposes); console.log(search(only)); }
