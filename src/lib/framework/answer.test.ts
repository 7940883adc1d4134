// Proves which answers there are, which count as a number and which are favourable.
import { describe, expect, test } from 'vitest';
import { counts, isAnswer, isFavourable, type Answer } from '#lib/framework/answer.ts';

describe('an answer', () => {
	test.each<{ answer: Answer | undefined; number: boolean; favourable: boolean }>([
		{ answer: 'nooit', number: true, favourable: false },
		{ answer: 'soms', number: true, favourable: false },
		{ answer: 'regelmatig', number: true, favourable: false },
		{ answer: 'vaak', number: true, favourable: true },
		{ answer: 'altijd', number: true, favourable: true },
		{ answer: 'weet-niet', number: false, favourable: false },
		{ answer: 'nvt', number: false, favourable: false },
		{ answer: undefined, number: false, favourable: false },
	])('$answer counts as a number: $number, is favourable: $favourable', ({ answer, number, favourable }) => {
		expect(counts(answer)).toBe(number);
		expect(isFavourable(answer)).toBe(favourable);
	});

	test.each(['nooit', 'soms', 'regelmatig', 'vaak', 'altijd', 'weet-niet', 'nvt'])(
		'from a form may be %s',
		(text) => {
			expect(isAnswer(text)).toBe(true);
		},
	);

	test.each(['', 'Vaak', 'meestal', '4', null, undefined])('from a form is never %j', (text) => {
		expect(isAnswer(text)).toBe(false);
	});
});
