// Reads the small, plain form of Markdown our content uses: headings, paragraphs and lists, without inline markup.

/** A section under a heading: its text lines and the sections below it. */
export type Section = { heading: string; lines: string[]; sections: Section[] };

/** The fields between two lines `---` at the top of a file and the text below; undefined when they are not there. */
export function frontAndBody(source: string): { front: string; body: string } | undefined {
	const parts = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(source);
	return parts ? { front: parts[1]!, body: parts[2]! } : undefined;
}

/** Splits text into its `##` sections, each with its `###` sections; text before the first heading is dropped. */
export function sectionsOf(markdown: string): Section[] {
	const top: Section[] = [];
	for (const line of markdown.split(/\r?\n/)) {
		const heading = /^(##|###) (.+)$/.exec(line);
		const current = top.at(-1);
		if (heading?.[1] === '##') top.push({ heading: heading[2]!.trim(), lines: [], sections: [] });
		else if (heading && current)
			current.sections.push({ heading: heading[2]!.trim(), lines: [], sections: [] });
		else (current?.sections.at(-1) ?? current)?.lines.push(line);
	}
	return top;
}

/** The section with this heading, or an empty one. */
export function section(sections: Section[], heading: string): Section {
	return sections.find((one) => one.heading === heading) ?? { heading, lines: [], sections: [] };
}

/** The entries of a section's list (`- ` or `1. `); an entry may run over several lines. */
export function listOf({ lines }: Section): string[] {
	const entries: string[] = [];
	for (const line of lines) {
		const entry = /^(?:-|\d+\.) +(.+)$/.exec(line.trim());
		if (entry) entries.push(entry[1]!.trim());
		else if (line.trim() && entries.length > 0) entries.push(`${entries.pop()} ${line.trim()}`);
	}
	return entries;
}

/** The text of a section as one paragraph. */
export function paragraphOf({ lines }: Section): string {
	return lines
		.map((line) => line.trim())
		.filter(Boolean)
		.join(' ');
}

/** Splits `**Kop.** Tekst` into its lead and the rest; without a lead, `lead` is empty. */
export function leadOf(entry: string): { lead: string; text: string } {
	const parts = /^\*\*(.+?)\*\*\s*(.*)$/.exec(entry);
	return parts ? { lead: parts[1]!.replace(/[.:]$/, ''), text: parts[2]! } : { lead: '', text: entry };
}
