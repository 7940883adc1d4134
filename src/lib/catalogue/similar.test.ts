// Proves "lijkt op": what one could take instead, and never what comes after.
import { describe, expect, test } from 'vitest';
import { tools } from '#lib/catalogue/catalogue.ts';
import { mostSimilar, similarTo } from '#lib/catalogue/similar.ts';
import { toolWith } from '#lib/catalogue/tool-fixture.ts';

const doelen = [{ doel: 'nooit-gesproken', waarom: 'Je komt bij iedereen aan de deur.' }];
const stoepgesprek = toolWith({ id: 'T90', combineer: [], doelen });
const idsOf = (others: Parameters<typeof similarTo>[1]) =>
	similarTo(stoepgesprek, others).map(({ id }) => id);

describe('a tool is like another', () => {
	test('when it serves the same purpose, and not when it serves none of them', () => {
		const other = [{ doel: 'goede-start', waarom: 'Je begint samen.' }];
		expect(idsOf([stoepgesprek, toolWith({ id: 'T91', doelen: other }), toolWith({ id: 'T92' })])).toEqual([
			'T92',
		]);
	});

	test('the more, the more factors they share', () => {
		const less = toolWith({ id: 'T91', factoren: [{ nummer: 9, hoe: 'Je spreekt iets af.' }] });
		expect(idsOf([less, toolWith({ id: 'T92' })])).toEqual(['T92', 'T91']);
	});

	test('the more, when they have the same main aspect', () => {
		const elsewhere = toolWith({ id: 'T91', hoofdaspect: 'wederzijdse-afstemming' });
		expect(idsOf([elsewhere, toolWith({ id: 'T92' })])).toEqual(['T92', 'T91']);
	});

	test('but is left out when the sheet already names it as what comes after', () => {
		const before = toolWith({ id: 'T90', combineer: [{ id: 'T91', waarom: 'Daarna loop je mee.' }] });
		expect(similarTo(before, [toolWith({ id: 'T91' })])).toEqual([]);
	});
});

test.each(tools)('$naam of this kit is like at most three others, and like itself never', (tool) => {
	const alike = similarTo(tool, tools).map(({ id }) => id);
	expect(alike.length).toBeGreaterThan(0);
	expect(alike.length).toBeLessThanOrEqual(mostSimilar);
	expect([tool.id, ...tool.combineer.map(({ id }) => id)].filter((id) => alike.includes(id))).toEqual([]);
});
