import { readdirSync, readFileSync } from 'node:fs';
import { readCatalogue } from '#lib/catalogue/read-catalogue.ts';
import { makeVocabulary } from '#lib/catalogue/vocabulary.ts';
import { wordsOf, stemOf } from '#lib/catalogue/dutch-words.ts';
const dir = 'content/gereedschap/';
const files = Object.fromEntries(readdirSync(dir).filter((f) => !f.startsWith('_')).map((f) => [dir + f, readFileSync(dir + f, 'utf8')]));
const out = readCatalogue(files, readFileSync('content/wegwijzer/doelen.yaml', 'utf8'));
if (!out.ok) throw new Error(out.problems.join('\n'));
const texts: string[] = [];
const walk = (v: unknown) => { if (typeof v === 'string') texts.push(v); else if (v && typeof v === 'object') Object.values(v).forEach(walk); };
out.value.tools.forEach(({ slug, ...t }) => walk(t)); out.value.purposes.forEach(p => walk(p.nl));
const v = makeVocabulary(texts);
const seen = new Set<string>();
const comp: string[] = [], red: string[] = [];
for (const t of texts) for (const w of wordsOf(t)) { if (seen.has(w.whole)) continue; seen.add(w.whole); const x = v.termsOf(w); if (x.parts.length) comp.push(w.whole + '=' + x.parts.join('+')); if (x.whole !== stemOf(w.whole)) red.push(w.whole + '→' + x.whole); }
console.log(seen.size, 'words'); console.log(comp.length, comp.join('  ')); console.log('\n', red.length, red.join('  '));
