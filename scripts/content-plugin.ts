// Turns the files in content/ into modules while building; a wrong file stops the build with its name and field.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { readCatalogue } from '../src/lib/catalogue/read-catalogue.ts';
import { readWorksheets } from '../src/lib/worksheet/read-worksheets.ts';
import { readFramework } from '../src/lib/framework/read-framework.ts';
import { readQuestions } from '../src/lib/scan/read-questions.ts';
import { done, type Outcome } from '../src/lib/platform/outcome.ts';
import type { Worksheet } from '../src/lib/worksheet/worksheet.ts';

const folder = 'content/uitgangspunten';

const modules: Record<string, () => Outcome<unknown>> = {
	'content:framework': () =>
		readFramework(text(`${folder}/uitgangspunten.txt`), {
			...texts(`${folder}/factoren`),
			...texts(`${folder}/aspecten`),
		}),
	'content:catalogue': () =>
		readCatalogue(texts('content/gereedschap'), {
			purposes: text('content/wegwijzer/doelen.yaml'),
			routes: text('content/wegwijzer/routes.yaml'),
		}),
	'content:worksheets': worksheetsAndPictures,
	'content:quick-scan': () => readQuestions(text('content/scan/snelscan.yaml')),
};

/** The Vite plugin that serves each file of content/ under the name of its room. */
export function contentPlugin(): Plugin {
	return {
		name: 'gereedschapskist-content',
		resolveId: (id) => (id in modules ? `\0${id}` : undefined),
		load(id) {
			const read = modules[id.slice(1)];
			if (!id.startsWith('\0') || !read) return;
			const outcome = read();
			if (!outcome.ok) this.error(`De inhoud klopt nog niet:\n${outcome.problems.join('\n')}`);
			return `export default ${JSON.stringify(outcome.value)}`;
		},
	};
}

function worksheetsAndPictures(): Outcome<{ worksheets: Worksheet[]; pictures: Record<string, string> }> {
	const drawn = Object.entries(texts('content/beeld', '.svg'));
	const pictures = Object.fromEntries(drawn.map(([file, svg]) => [basename(file, '.svg'), svg]));
	// Which tools there are is told by their files; whether these are right is said by the catalogue itself.
	const ids = Object.values(texts('content/gereedschap')).map(
		(source) => /^id: *(T\d\d)/m.exec(source)?.[1] ?? '',
	);
	const known = { tools: new Set(ids), pictures: new Set(Object.keys(pictures)) };
	const outcome = readWorksheets(texts('content/gereedschap/werkbladen', '.yaml'), known);
	return outcome.ok ? done({ worksheets: outcome.value, pictures }) : outcome;
}

// Every file of a folder with this ending but the template, by its path.
function texts(from: string, ending = '.md'): Record<string, string> {
	const files = readdirSync(from).filter((name) => name.endsWith(ending) && !name.startsWith('_'));
	return Object.fromEntries(files.map((name) => [`${from}/${name}`, text(`${from}/${name}`)]));
}

function text(file: string): string {
	return readFileSync(file, 'utf8');
}
