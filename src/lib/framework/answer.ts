// The answers a scan question can get: five words of frequency and two that never count as a number.
export const frequencies = ['nooit', 'soms', 'regelmatig', 'vaak', 'altijd'] as const;
export const nonScores = ['weet-niet', 'nvt'] as const;

/** "(bijna) nooit" to "(bijna) altijd", by slug. */
export type Frequency = (typeof frequencies)[number];

/** An answer as a form sends it; a skipped question has none. */
export type Answer = Frequency | (typeof nonScores)[number];

/** True when a text from outside is an answer. */
export function isAnswer(text: unknown): text is Answer {
	return [...frequencies, ...nonScores].includes(text as Answer);
}

/** True for an answer that counts as a number; "weet ik niet", "niet van toepassing" and skipped never do. */
export function counts(answer: Answer | undefined): answer is Frequency {
	return frequencies.includes(answer as Frequency);
}

/** True for "vaak" and "(bijna) altijd" (product.md 4, Standing). */
export function isFavourable(answer: Answer | undefined): boolean {
	return answer === 'vaak' || answer === 'altijd';
}
