// Proves that the check finds each kind of fault on its line, and nothing in a good text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLanguage } from '#lib/plain-language/check-language.ts';
import { told } from '#lib/plain-language/finding.ts';
import { wordList } from '#lib/plain-language/word-list.ts';

const rules = {
	officeWords: wordList({ 'bewerkstelligen, bewerkstelligt': 'zorgen voor', traject: 'hulp' }),
	peopleWords: wordList({ 'moeilijk bereikbare': 'nog niet bereikt' }),
	exceptions: [],
};
const check = (file: string, source: string) => checkLanguage({ [file]: source }, rules).findings.map(told);
const sheet = (body: string, front = 'naam: Belronde') => `---\n${front}\n---\n\n## Stappen\n\n${body}\n`;
const worksheet = (houder: string, ...texts: string[]) =>
	`houder: ${houder}\nteksten:\n${texts.map((text) => `  - nl: "${text}"\n`).join('')}`;

const words = (count: number, word: string) => Array(count).fill(word).join(' ');
const plain = 'Je belt de ouders van elk kind op een vaste dag.';
const easy = 'Wat vind jij leuk? Teken het hier. Laat het dan aan je vader of moeder zien.';

describe('a good text', () => {
	test.each([
		['a.md', sheet(`${plain} `.repeat(20))],
		['a.yaml', worksheet('kind', easy, 'Naam:', easy)],
		['messages/nl.json', '{ "lead": "Zoek een blad." }'],
	])('has nothing to change in %s', (file, source) => {
		expect(check(file, source)).toEqual([]);
	});
});

describe('the check finds', () => {
	test('a long sentence, on the line where it begins', () => {
		const long = `Je ${words(20, 'belt')}.`;
		expect(check('a.md', sheet(`- ${plain}\n- Kort.\n  ${long}`))).toEqual([
			`a.md:9  zin van 21 woorden: maak er twee van ("${long}")`,
		]);
		expect(check('a.md', sheet(`- Je ${words(19, 'belt')}.`))).toEqual([]);
	});

	test('an office word, on its own line of the sentence', () => {
		expect(check('a.md', sheet('Dit gesprek zal\nrust bewerkstelligen.'))).toEqual([
			'a.md:8  kantoorwoord "bewerkstelligen": liever zorgen voor',
		]);
	});

	test('an office word in a label and in a message, but not in a search word, a source or another language', () => {
		expect(check('a.md', sheet('- Traject'))).toHaveLength(1);
		expect(check('messages/nl.json', '{ "a": "Traject" }')).toHaveLength(1);
		expect(check('messages/en.json', '{ "a": "Traject" }')).toEqual([]);
		const front = 'trefwoorden: [traject]\nbewijs: { bronnen: [Een traject] }\nengels: { naam: Traject }';
		expect(check('a.md', sheet(plain, front))).toEqual([]);
	});

	test('a word we do not use about people, wherever we write ourselves', () => {
		const front =
			'trefwoorden: [moeilijk bereikbare ouders]\nbewijs: { bronnen: [Moeilijk bereikbare ouders] }';
		const finding = 'woord over mensen "moeilijk bereikbare": liever nog niet bereikt';
		expect(check('a.md', sheet(plain, front))).toEqual([`a.md:2  ${finding}`]);
		expect(check('seed.txt', 'Over moeilijk bereikbare ouders.')).toEqual([`seed.txt:1  ${finding}`]);
		expect(check('messages/en.json', '{ "a": "moeilijk bereikbare" }')).toEqual([
			`messages/en.json:1  ${finding}`,
		]);
	});

	test('B1 in any language and any compound, but not in a longer code', () => {
		const instead = 'liever weglaten, of zeggen wat je merkt: korte zinnen en gewone woorden';
		expect(check('a.md', sheet('Dit is op B1-niveau, dus b1.'))).toEqual([
			`a.md:7  B1 "B1": ${instead}`,
			`a.md:7  B1 "b1": ${instead}`,
		]);
		expect(check('messages/en.json', '{ "a": "at level B1" }')).toHaveLength(1);
		expect(check('a.md', sheet('Kamer B12 is vrij.'))).toEqual([]);
	});

	test('a text for professionals below 50, with where to begin', () => {
		const hard = 'Organisatorische verantwoordelijkheden coördineren.';
		const findings = check('a.md', sheet(`- ${plain}\n- ${hard}\n${`- ${hard}\n`.repeat(39)}`));
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatch(
			/^a\.md:8 {2}leesscore -?\d+, minstens 50: maak eerst de regels 8, 9, 10 makkelijker, en zoek een korter woord voor "organisatorische", "verantwoordelijkheden"/,
		);
	});

	test('no score in a text under a hundred words, unless a parent or a child holds it', () => {
		const hard = 'Organisatorische verantwoordelijkheden coördineren.';
		expect(check('a.md', sheet(hard))).toEqual([]);
		expect(check('a.yaml', worksheet('professional', hard))).toEqual([]);
		for (const holder of ['ouder', 'kind', 'samen'])
			expect(check('a.yaml', worksheet(holder, hard, 'Teken je huis.'))[0]).toContain('minstens 70');
	});

	test('long sentences on average: over 12,5 words for professionals, over 10 for families', () => {
		const thirteen = `Je ${words(12, 'belt')}.`;
		expect(check('a.md', sheet(`${thirteen} `.repeat(8)))).toEqual([
			'a.md:7  gemiddeld 13 woorden per zin, hooguit 12,5: knip eerst regel 7',
		]);
		const eleven = `Je ${words(10, 'belt')}.`;
		expect(
			check('a.yaml', worksheet('ouder', eleven, 'Je belt mij.', eleven, eleven, eleven, eleven)),
		).toEqual([]);
		expect(check('a.yaml', worksheet('ouder', eleven, 'Bel mij.', eleven))).toEqual([
			'a.yaml:3  gemiddeld 11 woorden per zin, hooguit 10: knip eerst de regels 3, 5',
		]);
	});

	test('a file that cannot be read', () => {
		expect(check('a.yaml', 'goed: ja\nfout: [nee\n')[0]).toMatch(
			/^a\.yaml:3 {2}dit kan de taalcontrole niet lezen/,
		);
	});
});

describe('an exception', () => {
	const long = `Je ${words(20, 'belt')} moeilijk bereikbare.`;
	const exception = { line: 1, bestand: 'a.md', regel: 'lange zin' as const, zin: long, reden: 'een citaat' };
	const checkWith = (body: string, ...exceptions: (typeof exception)[]) =>
		checkLanguage({ 'a.md': sheet(body) }, { ...rules, exceptions });

	test('lets one sentence pass for one rule', () => {
		const { findings, idle } = checkWith(long.replaceAll('belt belt', 'belt\nbelt'), exception);
		expect(findings.map(({ rule }) => rule)).toEqual(['woord over mensen']);
		expect(idle).toEqual([]);
	});

	test('for the score leaves its sentence out of the score', () => {
		const hard = 'Organisatorische verantwoordelijkheden coördineren.';
		const body = `${plain} `.repeat(8) + `\n\n${hard} `.repeat(40);
		expect(checkWith(body).findings.map(({ rule }) => rule)).toEqual(['leesscore']);
		const { findings, idle } = checkWith(body, {
			...exception,
			regel: 'leesscore' as 'lange zin',
			zin: hard,
		});
		expect({ findings, idle }).toEqual({ findings: [], idle: [] });
	});

	test('does nothing for another sentence, another file, another rule, or a sentence without that fault', () => {
		const idle = [
			{ ...exception, zin: 'Dit staat nergens.' },
			{ ...exception, bestand: 'b.md' },
			{ ...exception, regel: 'kantoorwoord' as 'lange zin' },
			{ ...exception, zin: plain },
		];
		expect(checkWith(`${plain} ${long}`, ...idle).idle).toEqual(idle);
	});
});

test('files do not change what is found in one another', () => {
	const body = fc.constantFrom(plain, 'Een traject.', `Je ${words(20, 'belt')}.`, 'Teken B1.', 'Zorg.');
	const files = fc.dictionary(
		fc.stringMatching(/^[a-z]{1,3}\.md$/),
		fc.array(body).map((all) => sheet(all.join('\n\n'))),
	);
	fc.assert(
		fc.property(files, (sources) => {
			const { findings, sentences } = checkLanguage(sources, rules);
			const reversed = Object.fromEntries(Object.entries(sources).toReversed());
			expect(checkLanguage(reversed, rules).findings).toEqual(findings);
			const alone = Object.entries(sources).map(([file, source]) => checkLanguage({ [file]: source }, rules));
			expect(alone.flatMap((one) => one.findings)).toHaveLength(findings.length);
			expect(alone.reduce((sum, one) => sum + one.sentences, 0)).toBe(sentences);
		}),
	);
});
