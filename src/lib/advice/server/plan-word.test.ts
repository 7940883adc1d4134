// Proves that the plan in Word is a table on a page on its side, and opens in a word processor.
import { describe, expect, test } from 'vitest';
import { planDocument } from '#lib/advice/plan-document.ts';
import { plan, planLabels, planNames } from '#lib/advice/plan-fixture.ts';
import { planWord } from '#lib/advice/server/plan-word.ts';
import {
	openedByWriter,
	partOf,
	textOf,
	withoutPoppler,
	withoutWriter,
} from '#lib/platform/server/print-probe.ts';

const document = planDocument(plan, planNames, planLabels);

describe('a plan in Word', () => {
	test('is a table with a header row, on a page on its side', async () => {
		const body = partOf(await planWord(document), 'word/document.xml');
		expect(body).toMatch(/<w:tblHeader\/>.*?Gereedschap.*?Hieraan zien we dat het werkt/);
		expect(body).toContain('w:orient="landscape"');
	});

	test('is Dutch', async () => {
		expect(partOf(await planWord(document), 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
	});
});

describe.skipIf(withoutWriter ?? withoutPoppler)(
	`a plan in a word processor ${withoutWriter ?? withoutPoppler ?? ''}`,
	() => {
		test('opens on one page with aspect, reason and answers', { timeout: 60_000 }, async () => {
			const text = textOf(openedByWriter(await planWord(document)));
			expect(text).toContain('bladzijde 1 van 1');
			expect(text).toContain('Wij beginnen met: Wederkerige relatie');
			expect(text).toContain('Waarom dit aspect: Wij missen vooral de vaders');
			expect(text).toContain('Fatma en Joris');
		});
	},
);
