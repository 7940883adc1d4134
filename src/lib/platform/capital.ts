// The one change we make to words that are not ours: a capital in front.

/** The text with a capital as its first letter. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
