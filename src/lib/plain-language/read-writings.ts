// Reads what a content file or a file of messages says, by the kind of the file.
import { frontAndBody } from '#lib/platform/markdown-sections.ts';
import { readMarkdown } from '#lib/plain-language/read-markdown.ts';
import { readYaml } from '#lib/plain-language/read-yaml.ts';
import type { Writing } from '#lib/plain-language/writing.ts';

/** The writings in the text of one file. */
export function readWritings(file: string, text: string): Writing[] {
	// However an accent was typed, it is one letter from here on.
	const source = text.normalize('NFC');
	if (file.endsWith('.md')) return [readSheet(file, source)];
	if (file.endsWith('.txt')) return [readSeed(file, source)];
	const writings = readYaml(file, source);
	return languageOf(file) === 'nl' ? writings : writings.map(heldToRespect);
}

function readSheet(file: string, source: string): Writing {
	const { front, body } = frontAndBody(source) ?? { front: '', body: source };
	const firstOfBody = source.slice(0, source.length - body.length).split('\n').length;
	// The empty line stands for the first `---`: so the lines of the fields are those of the file.
	const [fields] = readYaml(file, `\n${front}`);
	return { ...fields!, passages: [...fields!.passages, ...readMarkdown(body, firstOfBody)] };
}

// The wording of the seed is not ours: it is quoted letter for letter.
function readSeed(file: string, source: string): Writing {
	return heldToRespect({ file, audience: 'professional', passages: readMarkdown(source, 1), faults: [] });
}

// messages/en.json and drie-huizen.en.yaml are English; what names no language is Dutch.
function languageOf(file: string): string {
	return /(?:\/([a-z]+)\.json|\.([a-z]{2,3})\.yaml)$/.exec(file)?.slice(1).find(Boolean) ?? 'nl';
}

function heldToRespect(writing: Writing): Writing {
	return {
		...writing,
		passages: writing.passages.map((passage) => ({ ...passage, use: 'respect only' })),
	};
}
