// Turns the files in content/ into modules while building; a wrong file stops the build with its name and field.
import type { Plugin } from 'vite';
import type { Outcome } from '../src/lib/platform/outcome.ts';
import { readContent } from './read-content.ts';

const modules = new Map<string, () => Outcome<unknown>>(
	Object.entries(readContent).map(([room, read]) => [`content:${room}`, read]),
);

/** The Vite plugin that serves what a room knows as `content:<room>` (src/content.d.ts). */
export function contentPlugin(): Plugin {
	return {
		name: 'gereedschapskist-content',
		resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
		load(id) {
			const read = id.startsWith('\0') && modules.get(id.slice(1));
			if (!read) return;
			const outcome = read();
			if (!outcome.ok) this.error(`De inhoud klopt nog niet:\n${outcome.problems.join('\n')}`);
			return `export default ${JSON.stringify(outcome.value)}`;
		},
	};
}
