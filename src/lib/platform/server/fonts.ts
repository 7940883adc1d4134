// The typefaces of every printed document: IBM Plex Sans, and for Arabic its sister, as TTF from their npm packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The family name as the font files carry it. */
export const printFamily = 'IBM Plex Sans';

/** The family that has the Arabic script. */
export const arabicFamily = 'IBM Plex Sans Arabic';

const faces = {
	regular: '400Regular',
	semiBold: '600SemiBold',
	bold: '700Bold',
};

const folders = {
	[printFamily]: ['ibm-plex-sans', 'IBMPlexSans'],
	[arabicFamily]: ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
} as const;

type Face = keyof typeof faces;

/** A family whose files we ship. */
export type PrintFamily = keyof typeof folders;

/** The families in the order in which a text looks for its characters. */
export const printFamilies: PrintFamily[] = [printFamily, arabicFamily];

/** The bytes of one face. Found from this file, so that it works from source and from the built server alike. */
export function fontFile(face: Face, family: PrintFamily = printFamily): Buffer {
	const { resolve } = createRequire(import.meta.url);
	const [folder, name] = folders[family];
	return readFileSync(resolve(`@expo-google-fonts/${folder}/${faces[face]}/${name}_${faces[face]}.ttf`));
}

/** All faces of a family that the templates may use. */
export function fontFiles(family: PrintFamily = printFamily): Buffer[] {
	return [fontFile('regular', family), fontFile('semiBold', family), fontFile('bold', family)];
}
