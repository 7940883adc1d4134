// Proves that the matrix holds every tool at each factor and aspect it serves, and shows the gaps.
import { describe, expect, test } from 'vitest';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import { settings } from '#lib/framework/setting.ts';
import { gaps, tools } from '#lib/catalogue/catalogue.ts';
import { emptyCells, matrixOf, type MatrixRow } from '#lib/catalogue/matrix.ts';
import { toolWith } from '#lib/catalogue/tool-fixture.ts';

const filled = (matrix: MatrixRow[]) =>
	matrix.flatMap(({ factor, cells }) =>
		cells.flatMap(({ aspect, tools }) => tools.map(({ id }) => `${factor} ${aspect} ${id}`)),
	);

const stoepgesprek = toolWith({
	id: 'T90',
	aspecten: ['wederkerige-relatie', 'positieve-attitude'],
	factoren: [
		{ nummer: 1, hoe: 'Je belt overal aan.' },
		{ nummer: 10, hoe: 'Je kiest een ander moment.' },
	],
	settings: [{ setting: 'wijk', variant: 'In de Molenbuurt.' }],
});
const pleinronde = toolWith({
	id: 'T91',
	aspecten: ['wederkerige-relatie'],
	factoren: [{ nummer: 1, hoe: 'Je groet wie er staat.' }],
	settings: [{ setting: 'school', variant: 'Op het plein.' }],
});

describe('the matrix', () => {
	test('has a row for every factor and a cell for every aspect, also without tools', () => {
		const matrix = matrixOf([]);
		expect(matrix.map(({ factor }) => factor)).toEqual(factorNumbers);
		for (const { cells } of matrix) expect(cells.map(({ aspect }) => aspect)).toEqual(aspectSlugs);
		expect(filled(matrix)).toEqual([]);
	});

	test('holds a tool at every factor it serves, on every aspect it is directed at', () => {
		expect(filled(matrixOf([stoepgesprek, pleinronde]))).toEqual([
			'1 positieve-attitude T90',
			'1 wederkerige-relatie T90',
			'1 wederkerige-relatie T91',
			'10 positieve-attitude T90',
			'10 wederkerige-relatie T90',
		]);
	});

	test('holds only the tools of a setting when one is asked', () => {
		expect(filled(matrixOf([stoepgesprek, pleinronde], 'school'))).toEqual(['1 wederkerige-relatie T91']);
	});

	test('holds every tool of this kit', () => {
		const held = new Set(filled(matrixOf(tools)).map((cell) => cell.split(' ')[2]));
		expect([...held].toSorted()).toEqual(tools.map(({ id }) => id));
	});

	test.each([undefined, ...settings])(
		'of this kit is empty where the list of gaps says so, and nowhere else (setting: %s)',
		(setting) => {
			const listed = gaps.map(({ factor, aspect }) => ({ factor, aspect }));
			expect(emptyCells(matrixOf(tools, setting))).toEqual(listed);
		},
	);
});
