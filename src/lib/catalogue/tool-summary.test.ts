// Proves what the list for machines says of a tool.
import { expect, test } from 'vitest';
import { doorstepTalk } from '#lib/catalogue/tool-fixture.ts';
import { summaryOf } from '#lib/catalogue/tool-summary.ts';

test('the summary of a tool has what one needs to choose, and where the whole sheet is', () => {
	expect(summaryOf(doorstepTalk)).toEqual({
		id: 'T99',
		slug: 'stoepgesprek',
		naam: 'Stoepgesprek',
		inEenZin: doorstepTalk.inEenZin,
		hoofdaspect: 'positieve-attitude',
		aspecten: ['positieve-attitude', 'wederkerige-relatie'],
		factoren: [1, 3, 10],
		settings: ['wijk', 'school'],
		duur: doorstepTalk.duur,
		bewijs: 'B',
		uitkomst: 'gemengd',
		url: '/gereedschap/stoepgesprek',
	});
});
