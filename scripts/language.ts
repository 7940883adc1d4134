// `npm run taal -- content/gereedschap/x.md`: checks these files or folders on plain language, or everything.
import { relative } from 'node:path';
import process from 'node:process';
import { told } from '../src/lib/plain-language/finding.ts';
import { checkContent } from '../src/lib/plain-language/server/all-content.ts';

const named = process.argv.slice(2).map((path) => relative('', path).replaceAll('\\', '/'));
const { findings, sentences } = checkContent(named.length > 0 ? named : undefined);
for (const finding of findings) console.log(told(finding));
console.log(`${sentences} zinnen gelezen, ${findings.length} keer iets te veranderen`);
// A slip in the name of a file must not look like a text without faults.
process.exitCode = findings.length > 0 || sentences === 0 ? 1 : 0;
