// Reads a file of the build as a browser gets it.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Held } from '#lib/offline/server/make-list.ts';

/** The file at an address, with the bytes of its compressed twin; rejects when the build has none. */
export async function builtFile(path: string): Promise<Held> {
	const file = join(builtFiles(), path);
	const body = await readFile(file);
	const twin = await stat(`${file}.br`).catch(() => undefined);
	return { body, sent: twin?.size ?? body.length };
}

// This code runs from somewhere inside the build; its files for browsers stand at the top of it.
function builtFiles(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'client', '_app')) && dirname(folder) !== folder) folder = dirname(folder);
	return join(folder, 'client');
}
