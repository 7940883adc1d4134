// Makes a catalogue of any size for the bench, the same every time, with words as unevenly spread as in real texts.
import { wordsOf } from '#lib/catalogue/dutch-words.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { settings } from '#lib/framework/setting.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const onsets = 'b br d dr f g gr h j k kl kr l m n p pl r s sch sl st t tr v w z'.split(' ');
const nuclei = 'a aa e ee i ie o oo oe u uu ei ui ou'.split(' ');
const codas = ['', '', 'k', 'l', 'm', 'n', 'ng', 'p', 'r', 'rk', 's', 't', 'nd'];

export type GeneratedCatalogue = { tools: Tool[]; word: () => string };

/**
 * Generates tools.
 * @param size how many
 * @param realTexts texts whose words take the most frequent places, most used first
 * @returns the tools, and a way to draw more words with the same distribution (for questions)
 */
export function generateCatalogue(size: number, realTexts: string[]): GeneratedCatalogue {
	const random = mulberry32(2013);
	const words = makeWords(wordsByUse(realTexts), 30_000, random);
	const word = zipf(words, random);
	const sentence = (length: number) => Array.from({ length }, word).join(' ');
	const lines = (count: number, length: number) => Array.from({ length: count }, () => sentence(length));

	const tools = Array.from({ length: size }, (_, at): Tool => {
		const factor = factorNumbers[at % factorNumbers.length]!;
		const setting = settings[at % settings.length]!;
		return {
			id: `G${String(at).padStart(5, '0')}`,
			slug: `gereedschap-${at}`,
			oudeSlugs: [],
			naam: sentence(2),
			inEenZin: sentence(12),
			engels: { naam: sentence(2), inEenZin: sentence(12) },
			trefwoorden: lines(12, 1),
			hoofdaspect: 'wederkerige-relatie',
			aspecten: ['wederkerige-relatie'],
			factoren: [{ nummer: factor, hoe: sentence(14) }],
			settings: [{ setting, variant: sentence(40) }],
			leeftijd: { van: 0, tot: 23 },
			duur: {
				voorbereiding: { minuten: [5, 10] },
				uitvoering: { minuten: [15, 20] },
				nazorg: { minuten: [5, 5] },
			},
			wie: ['ouder'],
			wieToelichting: sentence(6),
			wanneerWel: lines(3, 9),
			wanneerNiet: lines(3, 9),
			alleOuders: lines(4, 10),
			later: sentence(20),
			nodig: lines(3, 4),
			stappen: lines(6, 12).map((tekst) => ({ kop: sentence(3), tekst })),
			zinnen: lines(3, 7),
			valkuilen: lines(3, 9),
			risico: lines(2, 9).map((tekst) => ({ soort: 'Privacy', tekst })),
			rolVanHetKind: sentence(14),
			tellen: sentence(6),
			vragen: sentence(6),
			bewijs: { niveau: 'C', uitkomst: 'onbekend', toelichting: sentence(12), bronnen: [sentence(4)] },
			doelen: [{ doel: 'goede-start', waarom: sentence(10) }],
			combineer: [],
		};
	});
	return { tools, word };
}

function wordsByUse(texts: string[]): string[] {
	const uses = new Map<string, number>();
	for (const { whole } of texts.flatMap((text) => wordsOf(text))) uses.set(whole, (uses.get(whole) ?? 0) + 1);
	return Array.from(uses)
		.toSorted(([, a], [, b]) => b - a)
		.map(([word]) => word);
}

// One in five is a compound of two others, because Dutch is like that and the index takes them apart.
function makeWords(real: string[], size: number, random: () => number): string[] {
	const one = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
	const words = new Set(real);
	const simple: string[] = [];
	while (words.size < size) {
		const syllables = Array.from(
			{ length: 2 + Math.floor(random() * 2) },
			() => one(onsets) + one(nuclei) + one(codas),
		);
		const word = simple.length > 1000 && random() < 0.2 ? one(simple) + one(simple) : syllables.join('');
		if (!words.has(word)) simple.push(word);
		words.add(word);
	}
	return [...words];
}

// The word at rank r is drawn in proportion to 1 / r.
function zipf(words: string[], random: () => number): () => string {
	const upTo = new Float64Array(words.length);
	let sum = 0;
	for (let rank = 0; rank < words.length; rank++) upTo[rank] = sum += 1 / (rank + 1);
	return () => {
		const drawn = random() * sum;
		let [low, high] = [0, words.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (upTo[middle]! < drawn) low = middle + 1;
			else high = middle;
		}
		return words[low]!;
	};
}

// A small random generator with a fixed seed (Tommy Ettinger, public domain), so that every run is the same.
function mulberry32(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
