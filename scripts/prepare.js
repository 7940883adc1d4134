// What starting and testing share: install when needed, find a Node, run a tool with it, build when needed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { fingerprintOf, isBuiltFrom, stampBuild } from './built.js';
import { findNode, noNode } from './find-node.js';
import { isInstalled } from './installed.js';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs when that is needed, and gives the Node to go on with. Stops the program with a message when that fails.
 * @returns {string}
 */
export function prepare() {
	if (!isInstalled(root)) install();
	return findNode(root) ?? stop(noNode);
}

function install() {
	console.log('Onderdelen installeren (npm install); dat duurt ongeveer een minuut ...');
	// npm says where it is and by which Node it runs; without npm in front of us its name has to do.
	const { npm_execpath: npm, npm_node_execpath: npmNode } = process.env;
	// Not `npm ci`: that refuses a lock file without packages that do not exist, and the builds of the Typst compiler
	// for some systems do not exist. --no-save: what is in the lock file is installed, and it stays as it is.
	const options = ['install', '--no-save', '--include=dev', '--include=optional', '--loglevel=error'];
	const { status } = npm?.endsWith('npm-cli.js')
		? spawnSync(npmNode ?? process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
		: spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
	if (status !== 0)
		stop('Het installeren is niet gelukt; hierboven staat waarom. Is er verbinding met internet?');
}

/**
 * Runs a tool from node_modules to its end.
 * @param {string} node the Node to run it with; what the tool starts itself finds it first
 * @param {string} command the package, or `package:program` when its program has another name
 * @param {string[]} options
 * @param {{ quiet?: boolean, environment?: Record<string, string> }} [how] quiet: nothing is shown unless it fails
 * @returns {boolean} whether it succeeded
 */
export function run(node, command, options, { quiet = false, environment = {} } = {}) {
	const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
	const { status, stdout, stderr } = spawnSync(node, [programOf(command), ...options], {
		cwd: root,
		env: { ...process.env, PATH, ...environment },
		stdio: quiet ? 'pipe' : 'inherit',
	});
	if (quiet && status !== 0) process.stderr.write(Buffer.concat([stdout, stderr]));
	return status === 0;
}

/** @param {string} command */
function programOf(command) {
	const [name = '', program = name] = command.split(':');
	const folder = join(root, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Builds, and notes from which sources.
 * @param {string} node
 * @param {{ quiet?: boolean }} [how]
 * @returns {boolean} whether it succeeded
 */
export function build(node, how) {
	const fingerprint = fingerprintOf(root);
	const succeeded = run(node, 'vite', ['build'], how);
	if (succeeded) stampBuild(root, fingerprint);
	return succeeded;
}

/** Whether the build is there and as new as the sources. */
export function isBuilt() {
	return isBuiltFrom(root, fingerprintOf(root));
}

/**
 * @param {string} problem
 * @returns {never}
 */
export function stop(problem) {
	console.error(problem);
	process.exit(1);
}
