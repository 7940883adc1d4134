// A purpose sentence: the first question of the finder, in the words of a professional.

/** A purpose by slug, in both languages of the interface. */
export type Purpose = { slug: string; nl: string; en: string };

/** Purposes under one heading, so that nobody has to read them all. */
export type PurposeGroup = { nl: string; en: string; doelen: Purpose[] };
