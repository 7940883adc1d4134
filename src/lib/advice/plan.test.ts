// Proves how the visitor's plan is read out of a form: what counts, what falls away, and where it stops.
import { describe, expect, test } from 'vitest';
import { longestPlanText, mostPlanTools, planFromForm } from '#lib/advice/plan.ts';

const known = (id: string) => /^T\d\d$/.test(id);
const planOf = (...fields: [string, string][]) => {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return planFromForm(form, known);
};
const empty = { wie: '', wanneer: '', eersteStap: '', zichtbaar: '' };

describe('a plan', () => {
	test('has a line per chosen tool, with what was filled in', () => {
		expect(
			planOf(
				['aspect', 'basale-organisatie'],
				['setting', 'wijk'],
				['reden', 'Wij missen de vaders van de Molenbuurt.'],
				['gereedschap', 'T12'],
				['wie-T12', 'Fatma'],
				['wanneer-T12', 'Voor de herfst'],
				['eersteStap-T12', 'De lijst maken'],
				['zichtbaar-T12', 'Elk gezin is gesproken'],
				['gereedschap', 'T01'],
			),
		).toEqual({
			aspect: 'basale-organisatie',
			setting: 'wijk',
			reden: 'Wij missen de vaders van de Molenbuurt.',
			lines: [
				{
					id: 'T12',
					wie: 'Fatma',
					wanneer: 'Voor de herfst',
					eersteStap: 'De lijst maken',
					zichtbaar: 'Elk gezin is gesproken',
				},
				{ id: 'T01', ...empty },
			],
		});
	});

	test('is empty when nothing was sent', () => {
		expect(planOf()).toEqual({ reden: '', lines: [] });
	});

	test('leaves out a tool that does not exist, and fields of a tool that was not chosen', () => {
		expect(planOf(['gereedschap', 'hamer'], ['wie-T12', 'Joris'])).toEqual({ reden: '', lines: [] });
	});

	test('has a tool once, also when it was chosen twice', () => {
		expect(planOf(['gereedschap', 'T12'], ['gereedschap', 'T12']).lines).toEqual([{ id: 'T12', ...empty }]);
	});

	test('leaves out an aspect and a setting that do not exist', () => {
		const plan = planOf(['aspect', 'gastvrijheid'], ['setting', 'sport']);
		expect(plan).not.toHaveProperty('aspect');
		expect(plan).not.toHaveProperty('setting');
	});

	test('cuts a text that is too long', () => {
		const plan = planOf(
			['reden', 'a'.repeat(longestPlanText + 1)],
			['gereedschap', 'T12'],
			['wie-T12', 'b'.repeat(9_999)],
		);
		expect(plan.reden).toHaveLength(longestPlanText);
		expect(plan.lines[0]!.wie).toHaveLength(longestPlanText);
	});

	test('stops at as many tools as fit on one page', () => {
		const ids = Array.from({ length: mostPlanTools + 1 }, (_, at) => `T1${at}`);
		const { lines } = planOf(...ids.map((id): [string, string] => ['gereedschap', id]));
		expect(lines.map(({ id }) => id)).toEqual(ids.slice(0, mostPlanTools));
	});
});
