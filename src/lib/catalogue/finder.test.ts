// Proves the finder: who is named, why, in which order, and which caution a circumstance brings.
import { describe, expect, test } from 'vitest';
import { purposeGroups, purposes, tools as kit } from '#lib/catalogue/catalogue.ts';
import { circumstances, find, mostFound, type FinderAnswers } from '#lib/catalogue/finder.ts';
import { doorstepTalk, toolWith } from '#lib/catalogue/tool-fixture.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const doel = 'nooit-gesproken';
const idsOf = (answers: Partial<FinderAnswers>, tools: Tool[]) =>
	find({ doel, ...answers }, tools).map(({ tool }) => tool.id);
const wijk: Tool['settings'] = [{ setting: 'wijk', variant: 'In de Molenbuurt.' }];
const school: Tool['settings'] = [{ setting: 'school', variant: 'Bij het hek.' }];

describe('the finder', () => {
	test('names only tools that serve the purpose, each with why', () => {
		const other = toolWith({ id: 'T91', doelen: [{ doel: 'goede-start', waarom: 'Je begint samen.' }] });
		expect(find({ doel }, [other, doorstepTalk])).toEqual([
			{ tool: doorstepTalk, why: 'Je komt bij iedereen aan de deur.', misses: [] },
		]);
	});

	test('names at most five, and is never filled up', () => {
		const six = [1, 2, 3, 4, 5, 6].map((number) => toolWith({ id: `T9${number}` }));
		expect(idsOf({}, six)).toEqual(['T91', 'T92', 'T93', 'T94', 'T95']);
		expect(idsOf({}, six.slice(0, 2))).toEqual(['T91', 'T92']);
		expect(idsOf({ doel: 'bestaat-niet' }, six)).toEqual([]);
	});

	test('among tools equally meant for it follows the order of the aspects, then the id', () => {
		const attunement = toolWith({ id: 'T91', hoofdaspect: 'wederzijdse-afstemming' });
		const relation = toolWith({ id: 'T92', hoofdaspect: 'wederkerige-relatie' });
		const organisation = toolWith({ id: 'T93', hoofdaspect: 'basale-organisatie' });
		const attitude = toolWith({ id: 'T94', hoofdaspect: 'positieve-attitude' });
		expect(idsOf({}, [attunement, relation, attitude, organisation])).toEqual(['T93', 'T94', 'T92', 'T91']);
	});

	test('puts a tool that is meant for this most before the order of the aspects', () => {
		const aside = [
			{ doel: 'goede-start', waarom: 'Je begint samen.' },
			{ doel, waarom: 'Je komt ook hier langs.' },
		];
		const early = toolWith({ id: 'T91', hoofdaspect: 'positieve-attitude', doelen: aside });
		const meant = toolWith({ id: 'T92', hoofdaspect: 'wederzijdse-afstemming' });
		expect(idsOf({}, [early, meant])).toEqual(['T92', 'T91']);
	});

	test('puts tools that meet every wish before the order of the aspects', () => {
		const early = toolWith({ id: 'T91', hoofdaspect: 'positieve-attitude', settings: school });
		const late = toolWith({ id: 'T92', hoofdaspect: 'wederzijdse-afstemming', settings: wijk });
		expect(idsOf({ setting: 'wijk' }, [early, late])).toEqual(['T92', 'T91']);
	});

	test('says which wishes a tool does not meet', () => {
		const long = { ...doorstepTalk.duur, uitvoering: { minuten: [45, 60] as [number, number] } };
		const tool = toolWith({ settings: school, duur: long, wie: ['team'] });
		const missesOf = (answers: Partial<FinderAnswers>) => find({ doel, ...answers }, [tool])[0]!.misses;
		expect(missesOf({ setting: 'wijk', tijd: '30', wie: 'ouder' })).toEqual(['setting', 'tijd', 'wie']);
		expect(missesOf({ setting: 'school', tijd: '60', wie: 'team' })).toEqual([]);
		expect(missesOf({})).toEqual([]);
	});
});

describe('the caution of a circumstance', () => {
	const risico: Tool['risico'] = [{ soort: 'Scheiding', tekst: 'Vraag wie het gezag heeft.' }];
	const cautionOf = (omstandigheid: FinderAnswers['omstandigheid'], fields: Partial<Tool>) =>
		find({ doel, omstandigheid }, [toolWith(fields)])[0]!.caution;

	test('is the risk line of the sheet', () => {
		expect(cautionOf('twee-huizen', { risico })).toBe('Vraag wie het gezag heeft.');
	});

	test('is else a line on reaching all parents that speaks of it', () => {
		expect(cautionOf('taal', { risico, alleOuders: ['Bel aan.', 'Vraag welke taal iemand spreekt.'] })).toBe(
			'Vraag welke taal iemand spreekt.',
		);
	});

	test('is absent when the sheet does not speak of it, or nothing was asked', () => {
		expect(cautionOf('veiligheid', { risico })).toBeUndefined();
		expect(cautionOf('geen', { risico })).toBeUndefined();
		expect(cautionOf(undefined, { risico })).toBeUndefined();
	});
});

test.each(purposes)('this kit has two to five tools for "$nl", each with why', ({ slug }) => {
	for (const omstandigheid of circumstances) {
		const found = find({ doel: slug, omstandigheid }, kit);
		expect(found.length).toBeGreaterThanOrEqual(2);
		expect(found.length).toBeLessThanOrEqual(mostFound);
		expect(found.every(({ why }) => why.length > 0)).toBe(true);
	}
});

test('this kit names every tool among the first five of at least one purpose', () => {
	const named = new Set(purposes.flatMap(({ slug }) => find({ doel: slug }, kit).map(({ tool }) => tool.id)));
	expect(kit.filter(({ id }) => !named.has(id)).map(({ naam }) => naam)).toEqual([]);
});

test('this kit has at least thirty purposes, each under one heading', () => {
	expect(purposes.length).toBeGreaterThanOrEqual(30);
	expect(new Set(purposes.map(({ slug }) => slug)).size).toBe(purposes.length);
	expect(purposeGroups.length).toBeLessThanOrEqual(6);
});
