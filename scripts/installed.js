// Tells whether node_modules holds exactly what package-lock.json asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by the place where a package is installed
 */

/**
 * Compares the lock file with npm's own record of what it installed, which npm writes last. So an install that was
 * broken off counts as none, and it does not matter who installed: this starter or somebody by hand.
 * @param {string} root the folder of the project
 */
export function isInstalled(root) {
	const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
	const wanted = lockedPackages(join(root, 'package-lock.json'));
	return present !== undefined && wanted !== undefined && isSame(wanted, present);
}

/**
 * Whether each wanted package is there in the same version; an optional one may be absent (it is for another system).
 * @param {LockedPackages} wanted
 * @param {LockedPackages} present
 */
export function isSame(wanted, present) {
	return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
		const found = present[place];
		if (place === '' || !found) return place === '' || optional === true;
		return found.version === version && found.integrity === integrity;
	});
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined} undefined when there is no such file
 */
function lockedPackages(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
		throw error;
	}
}
