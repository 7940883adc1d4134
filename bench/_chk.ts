import { synonymGroups } from '#lib/catalogue/synonyms.ts';
import { wordsOf } from '#lib/catalogue/dutch-words.ts';
console.log(synonymGroups().length);
for (const g of synonymGroups()) for (const e of g) { const w = wordsOf(e).length; const n = e.split(' ').length; if (w !== n && (w < 2)) console.log(e, w); }
