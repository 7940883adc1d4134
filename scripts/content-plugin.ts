// Turns the files in content/ into modules while building; a wrong file stops the build with its name and field.
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readCatalogue } from '../src/lib/catalogue/read-catalogue.ts';
import { readFramework } from '../src/lib/framework/read-framework.ts';
import { readQuestions } from '../src/lib/scan/read-questions.ts';
import type { Outcome } from '../src/lib/platform/outcome.ts';

const folder = 'content/uitgangspunten';

const modules: Record<string, () => Outcome<unknown>> = {
	'content:framework': () =>
		readFramework(text(`${folder}/uitgangspunten.txt`), {
			...texts(`${folder}/factoren`),
			...texts(`${folder}/aspecten`),
		}),
	'content:catalogue': () =>
		readCatalogue(texts('content/gereedschap'), text('content/wegwijzer/doelen.yaml')),
	'content:quick-scan': () => readQuestions(text('content/scan/snelscan.yaml')),
};

/** The Vite plugin that serves `content:framework`, `content:catalogue` and `content:quick-scan`. */
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

// Every file of a folder but the template, by its path.
function texts(from: string): Record<string, string> {
	const files = readdirSync(from).filter((name) => name.endsWith('.md') && !name.startsWith('_'));
	return Object.fromEntries(files.map((name) => [`${from}/${name}`, text(`${from}/${name}`)]));
}

function text(file: string): string {
	return readFileSync(file, 'utf8');
}
