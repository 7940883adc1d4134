// Proves when the starter builds again.
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf, isBuiltFrom, stampBuild } from './built.js';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'wijkteam-noord-'));
	for (const folder of ['src/lib/paraglide', 'content', 'build'])
		mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(root, 'content', 'startgesprek.md'), 'Startgesprek');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build is good as long as its sources stay the same', () => {
	const before = fingerprintOf(root);
	expect(isBuiltFrom(root, before)).toBe(false);
	stampBuild(root, before);
	utimesSync(join(root, 'content', 'startgesprek.md'), 0, 0);
	writeFileSync(join(root, 'src', 'lib', 'paraglide', 'runtime.js'), 'made by the build');
	writeFileSync(join(root, 'README.md'), 'not read by the build');
	expect(isBuiltFrom(root, fingerprintOf(root))).toBe(true);
});

test.each<[string, (path: string) => void]>([
	['changes', (path) => writeFileSync(path, 'Startgesprek!')],
	['goes', (path) => rmSync(path)],
	['gets another name', (path) => renameSync(path, `${path}.md`)],
	['gets a neighbour', (path) => writeFileSync(`${path}.md`, '')],
])('is old as soon as a source %s', (_name, change) => {
	stampBuild(root, fingerprintOf(root));
	change(join(root, 'content', 'startgesprek.md'));
	expect(isBuiltFrom(root, fingerprintOf(root))).toBe(false);
});
