// Proves that a gap needs a factor and an aspect that exist, and a reason.
import { expect, test } from 'vitest';
import { readMatrixGaps } from '#lib/catalogue/read-matrix-gaps.ts';

const file = 'wegwijzer/lege-vakken.yaml';
const waarom = 'In de Molenbuurt begint dit later.';

test('a gap is read with its reason', () => {
	expect(readMatrixGaps(file, `- { factor: 9, aspect: positieve-attitude, waarom: ${waarom} }`)).toEqual({
		ok: true,
		value: [{ factor: 9, aspect: 'positieve-attitude', waarom }],
	});
});

test.each([
	[
		'a factor that is not there',
		`- { factor: 11, aspect: positieve-attitude, waarom: ${waarom} }`,
		'0.factor',
	],
	['an aspect that is not there', `- { factor: 9, aspect: goede-zin, waarom: ${waarom} }`, '0.aspect'],
	['no reason', '- { factor: 9, aspect: positieve-attitude }', '0.waarom'],
])('%s is refused', (_, source, field) => {
	const outcome = readMatrixGaps(file, source);
	expect(outcome.ok ? [] : outcome.problems).toEqual([expect.stringContaining(`${file}: veld "${field}"`)]);
});
