// Splits Dutch text into sentences.

/** A sentence as it is written, line ends included, and where it begins in its text. */
export type Sentence = { text: string; at: number };

// A full stop after one of these belongs to it, whatever follows.
const announcing = new Set(
	(
		'a.d.h.v a.h.w art bijv blz bv c.q ca d.m.v d.w.z dhr dr drs evt excl fam fig hfst i.p.v i.v.m incl ing ir ' +
		'm.b.t m.i.v m.n max mevr min mr mw n.a.v nr nrs o.a o.b.v o.l.v p pag prof resp t.a.v t.b.v t.o.v t/m v.a vgl zgn'
	).split(' '),
);

const ending = /[.!?…]+[)\]"'”’»]*(?=\s)/g;
// A lower-case letter goes on with the sentence ("Wat nu? vraagt hij"), but 's Ochtends and 't Is begin one.
const goesOn = /^(?!['’][stnk]\s+\p{Lu})[(["'“‘«]*\p{Ll}/u;

/** The sentences of one paragraph or list entry; together they are the whole text but the spaces between them. */
export function sentencesOf(text: string): Sentence[] {
	const ends = [...text.matchAll(ending)]
		.filter((mark) =>
			endsSentence(text.slice(0, mark.index), mark[0], text.slice(mark.index + mark[0].length)),
		)
		.map((mark) => mark.index + mark[0].length);
	const starts = [0, ...ends];
	return starts
		.map((start, n) => trimmed(text.slice(start, ends[n]), start))
		.filter((sentence) => sentence.text !== '');
}

function endsSentence(before: string, mark: string, after: string): boolean {
	const lastWord = /[^\s(["'“‘]*$/.exec(before)![0].toLowerCase();
	if (mark === '.' && announcing.has(lastWord)) return false;
	return !goesOn.test(after.trimStart());
}

function trimmed(part: string, start: number): Sentence {
	const text = part.trimStart();
	return { text: text.trimEnd(), at: start + part.length - text.length };
}
