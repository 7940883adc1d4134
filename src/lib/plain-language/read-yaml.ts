// Reads the passages of YAML and of JSON, which is YAML too, each with its line.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Audience, Passage, Use, Writing } from '#lib/plain-language/writing.ts';

// Fields that are not simply text for the reader. Codes are not read, and neither are sources: a title is as it is.
const uses: Record<string, Use | 'not read'> = {
	$schema: 'not read',
	bronnen: 'not read',
	id: 'not read',
	soort: 'not read',
	beeld: 'not read',
	houder: 'not read',
	slug: 'respect only',
	oudeSlugs: 'respect only',
	naam: 'respect only',
	kort: 'respect only',
	trefwoorden: 'respect only',
	engels: 'respect only',
	words: 'respect only',
	uitkomst: 'respect only',
	woorden: 'words only',
};
for (const language of 'en tr ar pl uk bg es pt pap ti so fa zh ro fr de'.split(' '))
	uses[language] = 'respect only';

type Place = { source: string; lines: LineCounter };

/**
 * What a file of fields says: one writing, and one more for every worksheet in it, known by its field `houder`. How
 * a worksheet is used (`gebruik`) stays in the first: that is for the professional.
 */
export function readYaml(file: string, source: string): Writing[] {
	const lines = new LineCounter();
	const { contents, errors } = parseDocument(source, { lineCounter: lines });
	const faults = errors.map(({ pos, message }) => ({
		line: lines.linePos(pos[0]).line,
		message: message.split('\n')[0]!,
	}));
	const own: Writing = { file, audience: 'professional', passages: [], faults };
	const writings = [own];
	collect(contents, 'counted', own);
	return writings;

	function collect(node: unknown, use: Use, writing: Writing): void {
		if (isScalar<string>(node) && typeof node.value === 'string')
			writing.passages.push(...passagesOf(node, use, { source, lines }));
		else if (isSeq(node)) node.items.forEach((item) => collect(item, use, writing));
		else if (isMap(node)) {
			const holder = node.get('houder');
			const target = holder ? { ...own, audience: audienceOf(holder), passages: [], faults: [] } : writing;
			if (holder) writings.push(target);
			for (const { key, value } of node.items) {
				const field = String((key as Scalar).value);
				const fieldUse = uses[field] ?? use;
				if (fieldUse === 'not read') continue;
				collect(value, use === 'counted' ? fieldUse : use, field === 'gebruik' ? own : target);
			}
		}
	}
}

function audienceOf(holder: unknown): Audience {
	return holder === 'professional' ? 'professional' : 'family';
}

// Folding changes nothing but spaces, so the words of the value, in order, stand on the lines of the source's words.
function passagesOf(node: Scalar<string>, use: Use, { source, lines }: Place): Passage[] {
	const [start, end] = node.range!;
	const header = node.type?.startsWith('BLOCK') ? source.indexOf('\n', start) + 1 : start;
	const linesOfWords = [...source.slice(header, end).matchAll(/\S+/g)].map(
		({ index }) => lines.linePos(header + index).line,
	);
	return node.value
		.split('\n')
		.map((paragraph) => paragraph.match(/\S+/g) ?? [])
		.filter((words) => words.length > 0)
		.map((words) => {
			const own = linesOfWords.splice(0, words.length);
			const text = words.map((word, n) => between(own[n - 1], own[n]) + word).join('');
			return { line: own[0]!, text, use };
		});
}

function between(before: number | undefined, line: number | undefined): string {
	if (before === undefined) return '';
	return before < (line ?? before) ? '\n'.repeat(line! - before) : ' ';
}
