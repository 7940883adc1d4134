// Programs that some tests need and npm does not bring: a browser, LibreOffice, Java, Poppler.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @typedef {'chromium' | 'soffice' | 'java' | 'pdftotext'} SystemProgram */

/** @type {Record<SystemProgram, { title: string, commands: string[], packageName: string }>} */
const programs = {
	chromium: {
		title: 'Chromium',
		commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
		packageName: 'chromium',
	},
	soffice: { title: 'LibreOffice', commands: ['soffice', 'libreoffice'], packageName: 'libreoffice-writer' },
	java: { title: 'Java', commands: ['java'], packageName: 'default-jre-headless' },
	pdftotext: { title: 'Poppler', commands: ['pdftotext'], packageName: 'poppler-utils' },
};

/**
 * The path of the program, or undefined. For the browser CHROMIUM_PATH goes first.
 * @param {SystemProgram} name
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | undefined}
 */
export function find(name, environment = process.env) {
	const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = programs[name].commands.flatMap((command) => folders.map((folder) => join(folder, command)));
	const chosen = name === 'chromium' && environment.CHROMIUM_PATH ? [environment.CHROMIUM_PATH] : [];
	return [...chosen, ...onPath].find(isProgram);
}

/**
 * Why a test that needs the program is skipped, in Dutch; undefined when the program is there.
 * @param {SystemProgram} name
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | undefined}
 */
export function missing(name, environment = process.env) {
	if (find(name, environment)) return undefined;
	return `overgeslagen: ${programs[name].title} ontbreekt (apt-get install ${programs[name].packageName})`;
}

/**
 * Installs the program where that is possible: as root, with apt-get.
 * @param {SystemProgram} name
 */
export function installIfPossible(name) {
	if (find(name) || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	const { title, packageName } = programs[name];
	console.log(`${title} installeren (apt-get install ${packageName}) ...`);
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], {
		stdio: 'inherit',
	});
}

/** @param {string} file */
function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
