// Proves that the visitor's plan is worded whole: aspect, reason, tools and answers.
import { describe, expect, test } from 'vitest';
import { planDocument } from '#lib/advice/plan-document.ts';
import { plan, planLabels, planNames } from '#lib/advice/plan-fixture.ts';

const worded = (changes: Partial<typeof plan> = {}) =>
	planDocument({ ...plan, ...changes }, planNames, planLabels);

describe('the plan as a document', () => {
	test('names the aspect to start with, and the reason and setting when there are any', () => {
		expect(worded()).toMatchObject({
			start: { aspect: 'wederkerige-relatie', name: 'Wederkerige relatie' },
			reason: { text: 'Wij missen vooral de vaders van de Molenbuurt.' },
			setting: { name: 'Wijk' },
		});
		const bare = worded({ aspect: undefined, reden: '  ', setting: undefined });
		expect(bare.start ?? bare.reason ?? bare.setting).toBeUndefined();
	});

	test('has a column per question, and the answers under it in the same order', () => {
		const { heads, tools } = worded();
		expect(heads).toEqual(['Gereedschap', 'Wie', 'Wanneer', 'Eerste stap', 'Hieraan zien we dat het werkt']);
		expect(tools[0]!.answers[0]).toBe('Fatma en Joris');
		expect(tools[1]!.answers).toEqual(['Joris', '', '', '']);
	});

	test('leaves out a tool that nobody knows', () => {
		expect(worded({ lines: [{ ...plan.lines[0]!, id: 'T98' }] }).tools).toEqual([]);
	});

	test('keeps the lines of an answer, without the empty ones', () => {
		const wie = '\n Fatma \n\n\n Joris\n';
		expect(worded({ lines: [{ ...plan.lines[0]!, wie }] }).tools[0]!.answers[0]).toBe('Fatma\nJoris');
	});
});
