// Counts the syllables of Dutch words by their groups of vowels.
//
// Not by hyphenation patterns: those tell where a line may break, and never break off a single letter (`idee` is
// one part to them, and so is the first half of `over`). Dutch spelling marks the places where vowels side by side
// are two syllables (ideeën, coördinator, na-apen), so groups of vowels come closer, and need no list of patterns.
// What Dutch spelling does not cover stands below. Measured in syllables.test.ts.

// Several letters, one sound; the longest first.
const sounds = 'eau|aai|ooi|oei|eeu|ieu|aa|ee|ii|oo|uu|ie|oe|oi|eu|ui|ij|ei|au|ou|ai|ay|ey|oy';
// A letter with a diaeresis or a grave accent begins a syllable; a `y` as in `yoga` does not.
const syllable = new RegExp(`[äëïöüèà]|${sounds}|(?<=[^aeiou])y|y(?![aeiou])|[aeiou]`, 'g');

// Borrowed words keep the spelling of their own language, also inside a compound: here they are in ours.
const borrowed: [foreign: RegExp, ours: string][] = [
	[/(?<!s)team/g, 'tiem'],
	[/qu/g, 'kw'],
	[/coach/g, 'kootsj'],
	[/o(n|ff?)line/g, 'o$1lain'],
	[/deadline/g, 'dedlain'],
	[/intake/g, 'inteek'],
	[/website/g, 'websait'],
	[/template/g, 'templet'],
	[/update/g, 'updeet'],
	[/teach/g, 'tietsj'],
	[/time/g, 'taim'],
	[/(?<=mus|lyc|petrol)eu/g, 'eju'],
	[/(?<=inter|exter|ingen)ieu/g, 'ijeu'],
];

// Spoken letter by letter, although there is a vowel in them; those without one need no list (bpv, pdf).
const spelled = new Set(
	'vo po so mbo vmbo hbo bso vso bpo vve kdv ib opp po avg ggz ggd jgz cjg adhd ict cao ov apk usb eu tv wc aptt'.split(
		' ',
	),
);

/** The number of syllables of one word, at least 1; a number counts as one for each digit (close to how it is said). */
export function syllablesOf(word: string): number {
	const parts = word
		.normalize('NFC')
		.toLowerCase()
		.split(/['’.,-]/);
	return Math.max(
		1,
		parts.reduce((sum, part) => sum + inDigits(part) + inLetters(part.replaceAll(/\p{N}/gu, '')), 0),
	);
}

function inDigits(part: string): number {
	return part.match(/\p{N}/gu)?.length ?? 0;
}

function inLetters(letters: string): number {
	const isSpelled = spelled.has(letters) || (letters.length > 1 && !/[aeiouyà-ü]/.test(letters));
	return isSpelled ? letters.length : (ourSpelling(letters).match(syllable)?.length ?? 0);
}

// An accent that only stresses a letter (álle, vóór, café) goes: `éé` is one sound, as `ee` is.
function ourSpelling(letters: string): string {
	const unstressed = letters
		.normalize('NFD')
		.replaceAll(/[\u0301\u0302]/g, '')
		.normalize('NFC');
	return borrowed.reduce((text, [foreign, ours]) => text.replaceAll(foreign, ours), unstressed);
}
