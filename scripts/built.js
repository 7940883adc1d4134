// Tells whether build/ was made from the sources as they are now.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Everything that the build reads; what the build itself writes among it is left out.
const sources = [
	'content',
	'package.json',
	'package-lock.json',
	'project.inlang/settings.json',
	'scripts/content-plugin.ts',
	'src',
	'static',
	'tsconfig.json',
	'vite.config.ts',
];
const generated = join('src', 'lib', 'paraglide');

const stamp = join('build', 'made-from.txt');

/**
 * Whether there is a build and it was made from these sources.
 * @param {string} root the folder of the project
 * @param {string} fingerprint
 */
export function isBuiltFrom(root, fingerprint) {
	const file = join(root, stamp);
	return existsSync(file) && readFileSync(file, 'utf8') === fingerprint;
}

/**
 * Writes beside the build from what it was made.
 * @param {string} root
 * @param {string} fingerprint
 */
export function stampBuild(root, fingerprint) {
	writeFileSync(join(root, stamp), fingerprint);
}

/**
 * A hash of the names and the content of all sources. Dates are not used: a checkout or a copy changes them.
 * @param {string} root
 */
export function fingerprintOf(root) {
	const hash = createHash('sha256');
	for (const file of sources.flatMap((source) => filesIn(root, source))) {
		const content = readFileSync(join(root, file));
		hash.update(`${file.replaceAll('\\', '/')} ${content.length}\n`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path of a file or a folder, which may be absent
 * @returns {string[]}
 */
function filesIn(root, path) {
	if (path === generated || !existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	const names = readdirSync(join(root, path)).sort();
	return names.flatMap((name) => filesIn(root, join(path, name)));
}
