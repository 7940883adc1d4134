// Proves that a program that is not there is named with the way to get it.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { find, missing } from './system-programs.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wijkteam-noord-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
	const file = join(folder, name);
	writeFileSync(file, '');
	chmodSync(file, 0o755);
	return file;
}

test('a program that is not there is named with the way to get it', () => {
	expect(missing('soffice', { PATH: folder })).toBe(
		'overgeslagen: LibreOffice ontbreekt (apt-get install libreoffice-writer)',
	);
	expect(find('soffice', { PATH: folder })).toBeUndefined();
});

test('a program is found on the path, under any of its names', () => {
	const libreOffice = program('libreoffice');
	expect(find('soffice', { PATH: `/nergens:${folder}` })).toBe(libreOffice);
	expect(missing('soffice', { PATH: folder })).toBeUndefined();
});

test('a file that cannot be run is not a program', () => {
	writeFileSync(join(folder, 'java'), '');
	expect(find('java', { PATH: folder })).toBeUndefined();
});

test('CHROMIUM_PATH goes before the path, and after nothing', () => {
	const [chosen, other] = [program('mijn-browser'), program('google-chrome')];
	expect(find('chromium', { PATH: folder, CHROMIUM_PATH: chosen })).toBe(chosen);
	expect(find('chromium', { PATH: folder, CHROMIUM_PATH: '/nergens' })).toBe(other);
});
