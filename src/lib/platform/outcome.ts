// An outcome: something was done, or refused with reasons that a person can act on.
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: string[] };

/** The good outcome, with what came of it. */
export function done<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

/** The refusal, with one sentence per problem. */
export function refused(...problems: string[]): Outcome<never> {
	return { ok: false, problems };
}
