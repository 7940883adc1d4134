// Makes any text printable: what people type may hold characters that a font or a file format can't carry.

/** Stands in for what can't be printed: U+FFFD, the sign for "a character was here". */
export const replacement = '\uFFFD';

// Control characters but for tab and line feed, private use, halves of a pair, and what Unicode calls no character.
const unfit = /(?![\t\n])\p{Cc}|\p{Co}|\p{Cs}|[\uFFFE\uFFFF]/gu;
// Joiners, direction marks and the like steer how others look and need no shape of their own.
const shapeless = /[\t\n]|\p{Default_Ignorable_Code_Point}/u;

/**
 * The text with one kind of line end, composed letters, and U+FFFD for each character that is unfit for print
 * or that `covers` says no to (a code point in, true when the font has it).
 */
export function printable(text: string, covers: (codePoint: number) => boolean = () => true): string {
	const plain = text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replaceAll('\uFEFF', '')
		.replace(unfit, replacement);
	const fits = (sign: string) => shapeless.test(sign) || covers(sign.codePointAt(0)!);
	return [...plain].map((sign) => (fits(sign) ? sign : replacement)).join('');
}
