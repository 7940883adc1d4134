// Proves that questions get the words of each setting, and that a question with a hole in it is refused.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuestions } from '#lib/scan/read-questions.ts';

const real = readFileSync('content/scan/snelscan.yaml', 'utf8');

const fileWith = (vraag: string, { woorden = 'kind: het kind', words = 'kind: the child' } = {}) => `
woorden: { algemeen: { ${woorden} }, opvang: { ${woorden} }, wijk: { kind: de jongere }, zorg: { ${woorden} }, school: { ${woorden} } }
words: { algemeen: { ${words} }, opvang: { ${words} }, wijk: { kind: the teenager }, zorg: { ${words} }, school: { ${words} } }
vragen: [${vraag}]`;

describe('a question', () => {
	test('is worded for every setting, in both languages', () => {
		const file = fileWith(
			'{ code: F4a, nl: "Is {kind} erbij? Dan praat {kind} mee.", en: "Is {kind} there?" }',
		);
		expect(readQuestions(file)).toMatchObject({
			ok: true,
			value: [
				{
					code: 'F4a',
					subject: { factor: 4 },
					text: {
						nl: {
							algemeen: 'Is het kind erbij? Dan praat het kind mee.',
							wijk: 'Is de jongere erbij? Dan praat de jongere mee.',
						},
						en: { algemeen: 'Is the child there?', wijk: 'Is the teenager there?' },
					},
				},
			],
		});
	});

	test.each([
		['PA1', { aspect: 'positieve-attitude' }],
		['BO2', { aspect: 'basale-organisatie' }],
		['WR1', { aspect: 'wederkerige-relatie' }],
		['WA3', { aspect: 'wederzijdse-afstemming' }],
		['F1a', { factor: 1 }],
		['F10c', { factor: 10 }],
	])('with code %s is about %j', (code, subject) => {
		expect(readQuestions(fileWith(`{ code: ${code}, nl: Ja?, en: Yes? }`))).toMatchObject({
			ok: true,
			value: [{ subject }],
		});
	});

	test.each(['F11a', 'F0a', 'XX1'])('with code %s belongs nowhere and is refused', (code) => {
		expect(readQuestions(fileWith(`{ code: ${code}, nl: Ja?, en: Yes? }`))).toEqual({
			ok: false,
			problems: [expect.stringContaining(`vraag ${code} `)],
		});
	});

	const gap = '{ code: F4a, nl: "Is {kind} erbij?", en: "Is {kind} there?" }';
	const named = ['algemeen', 'opvang', 'zorg', 'school'].map((wording) =>
		expect.stringMatching(new RegExp(`vraag F4a mist een woord voor ${wording}`)),
	);

	test('that misses a Dutch word is refused, with the settings that miss it', () => {
		expect(readQuestions(fileWith(gap, { woorden: 'hier: hier' }))).toEqual({ ok: false, problems: named });
	});

	test('that misses an English word is refused too', () => {
		expect(readQuestions(fileWith(gap, { words: 'hier: here' }))).toEqual({ ok: false, problems: named });
	});

	test('is refused in a setting that has no words at all', () => {
		const file = fileWith(gap).replaceAll('school:', 'schol:');
		expect(readQuestions(file)).toMatchObject({
			ok: false,
			problems: [expect.stringContaining('school'), expect.anything()],
		});
	});
});

test('the questions of this build leave no hole', () => {
	expect(readQuestions(real)).toMatchObject({ ok: true });
});
