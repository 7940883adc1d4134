// A purpose sentence: the first question of the finder, in the words of a professional.

/** A purpose by slug, in both languages of the interface. */
export type Purpose = { slug: string; nl: string; en: string };
