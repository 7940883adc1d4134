// Proves the quick scan: fourteen questions, each its own subject, and the eerste indruk they give.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequencies, nonScores, type Answer } from '#lib/framework/answer.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { answersFromForm, impressionOf, questions } from '#lib/scan/quick-scan.ts';

function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

describe('the questions', () => {
	test('are fourteen: one per aspect and one per factor', () => {
		expect(questions).toHaveLength(14);
		const subjects = questions.map(({ subject }) => subject);
		for (const aspect of aspectSlugs) expect(subjects).toContainEqual({ aspect });
		for (const factor of factorNumbers) expect(subjects).toContainEqual({ factor });
	});
});

describe('the answers of a form', () => {
	test('are those that exist; anything else counts as skipped', () => {
		const form = formOf({
			PA1: 'vaak',
			BO1: 'weet-niet',
			WR1: 'meestal',
			F3a: '',
			naam: 'Fatma',
			setting: 'wijk',
		});
		expect(answersFromForm(form)).toEqual({ PA1: 'vaak', BO1: 'weet-niet' });
	});
});

describe('the eerste indruk', () => {
	test('is not yet known for everything that was skipped', () => {
		const { aspects, factors } = impressionOf({});
		expect(Object.keys(aspects)).toEqual(aspectSlugs);
		expect(Object.values(aspects)).toEqual(aspectSlugs.map(() => ({ standing: 'not yet known' })));
		expect(Object.values(factors)).toEqual(factorNumbers.map(() => 'not yet known'));
	});

	test('gives aspects and factors the standing of their answer', () => {
		const { aspects, factors } = impressionOf({
			PA1: 'altijd',
			BO1: 'regelmatig',
			WR1: 'nooit',
			F3a: 'soms',
			F10c: 'vaak',
		});
		expect(aspects).toMatchObject({
			'positieve-attitude': { standing: 'in order' },
			'basale-organisatie': { standing: 'developing' },
			'wederkerige-relatie': { standing: 'needs attention' },
			'wederzijdse-afstemming': { standing: 'not yet known' },
		});
		expect(factors).toMatchObject({ 3: 'needs attention', 10: 'in order', 1: 'not yet known' });
	});

	test('lets an answer count for its own subject only', () => {
		const answers = fc.record(
			Object.fromEntries(
				questions.map(({ code }) => [code, fc.constantFrom<Answer>(...frequencies, ...nonScores)]),
			),
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(answers, fc.constantFrom(...questions), (given, { code, subject }) => {
				const before = impressionOf({ ...given, [code]: 'nooit' });
				const after = impressionOf({ ...given, [code]: 'altijd' });
				if ('factor' in subject) before.factors[subject.factor] = 'in order';
				else before.aspects[subject.aspect] = { standing: 'in order' };
				expect(after).toEqual(before);
			}),
		);
	});
});
