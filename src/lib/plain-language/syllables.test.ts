// Proves that syllables are counted as a Dutch ear does, on words checked by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllablesOf } from '#lib/plain-language/syllables.ts';

// By hand and by ear, a stroke between syllables; chosen to be hard: with vowels side by side, borrowed, or long.
const byHand = `
	kind ou-der moe-der va-der ge-sprek huis deur vra-gen blij nieuw eeuw sneeu-wen
	i-dee i-dee-ën o-ver o-pa o-ma a-vond e-ten u-ren u-kie zee zee-ën knie-ën
	re-la-tie si-tu-a-tie fa-mi-lie zien tie-ners so-ci-aal so-ci-a-le fi-nan-ci-eel of-fi-ci-eel
	di-a-loog me-di-a vi-de-o ra-di-o re-gi-o du-o mi-lieu ni-veau bu-reau ca-deau
	be-ant-woor-den re-a-ge-ren the-a-ter cre-a-tief i-de-aal ge-ïn-te-res-seerd be-ïn-vloe-den co-ör-di-na-tor
	waai-en draai-en groei-en mooi-e bui-en nieu-we blij-e bij-een-komst bij-zon-der ge-oe-fend be-oor-de-len
	ge-beu-ren keu-ze oog ui-len thuis fruit ei-gen rei-zen au-gus-tus vrouw du-wen jouw jij
	ba-by typ yo-ga sys-teem hy-gi-ë-ne ro-yaal fly-er
	ca-fé pri-vé ál-le vóór één bar-ri-è-re car-ri-è-re scè-ne
	team wijk-team team-lei-der coach mail e-mail on-line in-take in-take-ge-sprek web-site app ap-pen feed-back
	trai-ner de-tail toi-let mu-se-um in-ge-ni-eur sta-ti-on pro-fes-si-o-nal ju-ni-or cha-os
	game smart-phone down-load lunch ta-blet la-ter-tje in-ter-view a-qua-ri-um the-o-rie trau-ma pau-ze
	fo-to's ba-by's voor-naam schou-der-klop-je aan-dacht wel-kom-schouw ou-der-con-tact ge-reed-schaps-kist
	ver-ant-woor-de-lijk-heid ont-wik-ke-lings-per-spec-tief sa-men-wer-kings-o-ver-een-komst e-va-lu-a-tie
`;

const words = byHand
	.trim()
	.split(/\s+/)
	.map((entry) => ({ word: entry.replaceAll('-', ''), syllables: entry.split('-').length }));

// Said letter by letter, or with a figure in it.
const spelledOut = {
	vo: 2,
	mbo: 3,
	vmbo: 4,
	bso: 3,
	vve: 3,
	LVB: 3,
	bpv: 3,
	AVG: 3,
	"slb'er": 4,
	A4: 2,
	'12': 2,
	'1,5': 2,
};

describe('the syllables', () => {
	test('differ from those counted by hand by at most three in a hundred', () => {
		const total = words.reduce((sum, { syllables }) => sum + syllables, 0);
		const missed = words.reduce(
			(sum, { word, syllables }) => sum + Math.abs(syllablesOf(word) - syllables),
			0,
		);
		expect(words.length).toBeGreaterThan(60);
		expect(missed / total).toBeLessThanOrEqual(0.03);
	});

	test.each(Object.entries(spelledOut))(
		'of "%s" are %i: one for each letter or figure',
		(word, syllables) => {
			expect(syllablesOf(word)).toBe(syllables);
		},
	);

	test('are at least one in every word', () => {
		fc.assert(
			fc.property(fc.string(), (word) => {
				expect(syllablesOf(word)).toBeGreaterThanOrEqual(1);
			}),
		);
	});

	test('do not depend on capitals, nor on how an accent was typed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...words), ({ word }) => {
				expect(syllablesOf(word.toUpperCase())).toBe(syllablesOf(word));
				expect(syllablesOf(word.normalize('NFD'))).toBe(syllablesOf(word));
			}),
		);
	});

	test('of two words joined by a hyphen are those of both', () => {
		fc.assert(
			fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
				expect(syllablesOf(`${one.word}-${other.word}`)).toBe(
					syllablesOf(one.word) + syllablesOf(other.word),
				);
			}),
		);
	});
});
