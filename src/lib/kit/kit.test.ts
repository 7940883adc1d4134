// Proves that a kit survives its address, whatever somebody makes of it, and that nothing is lost by ordering.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tools } from '#lib/catalogue/catalogue.ts';
import { kitAddress, kitIn, moved, without } from '#lib/kit/kit.ts';

const asked = (query: string) => kitIn(new URLSearchParams(query), tools);
const ids = (kit: { id: string }[]) => kit.map(({ id }) => id);
const anyKit = fc.uniqueArray(fc.constantFrom(...tools));

describe('a kit in an address', () => {
	test('holds its tools in the order in which they were put', () => {
		expect(ids(asked('gereedschap=T12,T01').kit)).toEqual(['T12', 'T01']);
	});

	test('takes what is ticked besides behind what was there', () => {
		expect(ids(asked('gereedschap=T12,T01&gereedschap=T05&gereedschap=T12').kit)).toEqual([
			'T12',
			'T01',
			'T05',
		]);
	});

	test('says which ids no tool has', () => {
		expect(asked('gereedschap=T01,T99,maan')).toMatchObject({ unknown: ['T99', 'maan'] });
	});

	test.each(['', 'gereedschap=', 'gereedschap=,,', 'q=T01'])('is empty for "%s"', (query) => {
		expect(asked(query)).toEqual({ kit: [], unknown: [] });
	});

	test('comes back from its own address unchanged', () => {
		fc.assert(
			fc.property(anyKit, (kit) => {
				const { searchParams } = new URL(kitAddress('/kist', kit), 'https://kist.example');
				expect(ids(kitIn(searchParams, tools).kit)).toEqual(ids(kit));
			}),
		);
	});

	test('never falls over what somebody types', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (values) => {
				const query = new URLSearchParams(values.map((value) => ['gereedschap', value]));
				expect(kitIn(query, tools).kit.length).toBeLessThanOrEqual(tools.length);
			}),
		);
	});
});

describe('ordering a kit', () => {
	test('moves a tool one place', () => {
		expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
		expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
	});

	test('leaves it where it is at either end', () => {
		expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
		expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
	});

	test('loses nothing and moves back to what it was', () => {
		fc.assert(
			fc.property(anyKit, fc.nat(60), (kit, index) => {
				const further = moved(kit, index, 1);
				expect(new Set(further)).toEqual(new Set(kit));
				if (index < kit.length - 1) expect(moved(further, index + 1, -1)).toEqual(kit);
			}),
		);
	});

	test('takes one tool out and no other', () => {
		expect(ids(without(asked('gereedschap=T01,T12').kit, { id: 'T01' }))).toEqual(['T12']);
	});
});
