// Reads everything in content/ for the rooms: the files are text here, the readers of the rooms know what they mean.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { readCatalogue } from '../src/lib/catalogue/read-catalogue.ts';
import { readFramework } from '../src/lib/framework/read-framework.ts';
import { done, type Outcome } from '../src/lib/platform/outcome.ts';
import { readQuestions } from '../src/lib/scan/read-questions.ts';
import { readWorksheets } from '../src/lib/worksheet/read-worksheets.ts';
import type { Worksheet } from '../src/lib/worksheet/worksheet.ts';

const folder = 'content/uitgangspunten';

/** One function per room: what it knows, or every problem in its files. */
export const readContent = {
	framework: () =>
		readFramework(text(`${folder}/uitgangspunten.txt`), {
			...texts(`${folder}/factoren`),
			...texts(`${folder}/aspecten`),
		}),
	catalogue: () =>
		readCatalogue(texts('content/gereedschap'), {
			purposes: text('content/wegwijzer/doelen.yaml'),
			routes: text('content/wegwijzer/routes.yaml'),
			gaps: text('content/wegwijzer/lege-vakken.yaml'),
		}),
	worksheets: (): Outcome<{ worksheets: Worksheet[]; pictures: Record<string, string> }> => {
		const drawn = Object.entries(texts('content/beeld', '.svg'));
		const pictures = Object.fromEntries(drawn.map(([file, svg]) => [basename(file, '.svg'), svg]));
		const known = { tools: toolIds(), pictures: new Set(Object.keys(pictures)) };
		const outcome = readWorksheets(texts('content/gereedschap/werkbladen', '.yaml'), known);
		return outcome.ok ? done({ worksheets: outcome.value, pictures }) : outcome;
	},
	'quick-scan': () => readQuestions(text('content/scan/snelscan.yaml')),
};

// Which tools there are is told by their files; whether these are right is said by the catalogue itself.
function toolIds(): Set<string> {
	const sources = Object.values(texts('content/gereedschap'));
	return new Set(sources.map((source) => /^id: *(T\d\d)/m.exec(source)?.[1] ?? ''));
}

// Every file of a folder with this ending but the template, by its path.
function texts(from: string, ending = '.md'): Record<string, string> {
	const files = readdirSync(from).filter((name) => name.endsWith(ending) && !name.startsWith('_'));
	return Object.fromEntries(files.map((name) => [`${from}/${name}`, text(`${from}/${name}`)]));
}

function text(file: string): string {
	return readFileSync(file, 'utf8');
}
