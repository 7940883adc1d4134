// Reads the passages of our plain form of Markdown, each with its line.
import type { Passage } from '#lib/plain-language/writing.ts';

/** The headings, paragraphs and entries of a text that begins on line `first` of its file. */
export function readMarkdown(body: string, first: number): Passage[] {
	const passages: Passage[] = [];
	let open = false;
	for (const [n, line] of body.split(/\r?\n/).entries()) {
		const heading = /^#+ +(.+)$/.exec(line)?.[1];
		const entry = /^\s*(?:-|\d+\.) +(.+)$/.exec(line)?.[1];
		const text = heading ?? entry ?? line.trim();
		if (open && text && !heading && !entry) passages.at(-1)!.text += `\n${text}`;
		else if (text) passages.push({ line: first + n, text, use: heading ? 'words only' : 'counted' });
		open = text !== '' && !heading;
	}
	return passages.flatMap(withoutBold);
}

// The bold beginning of an entry is read as a line of its own.
function withoutBold(passage: Passage): Passage[] {
	const [, lead, rest] = /^\*\*([^*]+)\*\*\s*([^]*)$/.exec(passage.text) ?? [];
	const texts = lead ? [lead, rest!] : [passage.text];
	return texts
		.map((text) => ({ ...passage, text: text.replaceAll('**', '') }))
		.filter(({ text }) => text !== '');
}
