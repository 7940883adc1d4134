// Proves how evidence orders tools: better studied first, never preferring a mixed or unfavourable outcome.
import { describe, expect, test } from 'vitest';
import { evidenceRank } from '#lib/catalogue/evidence.ts';
import { evidenceLevels } from '#lib/catalogue/tool-form.ts';

describe('how well a tool was studied', () => {
	test.each(['gunstig', 'onbekend'] as const)('orders by level when the outcome is %s', (uitkomst) => {
		const ranks = evidenceLevels.map((niveau) => evidenceRank({ niveau, uitkomst }));
		expect(ranks).toEqual([0, 1, 2, 3]);
	});

	test.each(['gemengd', 'geen of ongunstig'] as const)(
		'is never a reason to prefer when the outcome is %s',
		(uitkomst) => {
			const leastStudied = evidenceRank({ niveau: 'D', uitkomst: 'onbekend' });
			for (const niveau of evidenceLevels)
				expect(evidenceRank({ niveau, uitkomst })).toBeGreaterThan(leastStudied);
		},
	);
});
