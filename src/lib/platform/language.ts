// The languages in which parents and young people can read, with what a page or print must know of each.

// One row is all that a new language needs here; its texts are files of their own. The first is the language our
// texts are written in (product.md 4). The notice says "translated by a computer, not yet checked by a person".
const known = {
	nl: { name: 'Nederlands', tag: 'nl-NL', direction: 'ltr', notice: '' },
	en: { name: 'English', tag: 'en-GB', direction: 'ltr', notice: 'Computer translation, not yet checked' },
	tr: {
		name: 'Türkçe',
		tag: 'tr-TR',
		direction: 'ltr',
		notice: 'Bilgisayar çevirisi, henüz kontrol edilmedi',
	},
	ar: { name: 'العربية', tag: 'ar-SA', direction: 'rtl', notice: 'ترجمة آلية، لم تُراجَع بعد' },
	pl: {
		name: 'Polski',
		tag: 'pl-PL',
		direction: 'ltr',
		notice: 'Tłumaczenie komputerowe, jeszcze niesprawdzone',
	},
	uk: {
		name: 'Українська',
		tag: 'uk-UA',
		direction: 'ltr',
		notice: 'Комп’ютерний переклад, ще не перевірено',
	},
} as const;

export type Language = keyof typeof known;

/** The languages of everything a parent sees, Dutch first. */
export const languages = Object.keys(known) as Language[];

/** The name of a language in that language, as people look for it in a list. */
export function languageName(language: Language): string {
	return known[language].name;
}

/** The code with a country, as Word and other programs that check spelling want it. */
export function languageTag(language: Language): string {
	return known[language].tag;
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
	return known[language].direction;
}

/** Says in the language itself that a computer translated a text and nobody checked it yet; Dutch has none. */
export function translationNotice(language: Language): string {
	return known[language].notice;
}

/** True when the text is the code of one of our languages. */
export function isLanguage(text: string): text is Language {
	return Object.hasOwn(known, text);
}
