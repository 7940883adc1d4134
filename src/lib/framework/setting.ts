// The four settings in which professionals of the social domain work (product.md S1 and 6).
export const settings = ['opvang', 'wijk', 'zorg', 'school'] as const;

/** A setting by its slug; the slug is also its address and its key in content and forms. */
export type Setting = (typeof settings)[number];

/** True when a text from outside is the slug of a setting. */
export function isSetting(text: unknown): text is Setting {
	return settings.includes(text as Setting);
}
