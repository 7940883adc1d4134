// The typeface of every printed document: IBM Plex Sans, as TTF from its npm package.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The family name as the font files carry it. */
export const printFamily = 'IBM Plex Sans';

const faces = {
	regular: '400Regular/IBMPlexSans_400Regular.ttf',
	semiBold: '600SemiBold/IBMPlexSans_600SemiBold.ttf',
	bold: '700Bold/IBMPlexSans_700Bold.ttf',
};

/** The bytes of one face. Found from this file, so that it works from source and from the built server alike. */
export function fontFile(face: keyof typeof faces): Buffer {
	const { resolve } = createRequire(import.meta.url);
	return readFileSync(resolve(`@expo-google-fonts/ibm-plex-sans/${faces[face]}`));
}

/** All faces that the templates may use. */
export function fontFiles(): Buffer[] {
	return [fontFile('regular'), fontFile('semiBold'), fontFile('bold')];
}
