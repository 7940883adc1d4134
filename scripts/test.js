// `npm test`: all checks and tests in order, on with the next when one fails, and a summary with counts at the end.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build, prepare, root, run } from './prepare.js';
import { find, installIfPossible, missing } from './system-programs.js';
import { honest, oneCheck, playwrightCounts, total, vitestCounts } from './test-counts.js';

/**
 * @typedef {import('./test-counts.js').Counts} Counts
 * @typedef {{ name: string, command: () => boolean, counts?: () => Counts }} Step
 * @typedef {{ name: string, counts: Counts, seconds: number }} Result
 */

const results = join(root, 'test-results');
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');
// For machines that have every program, such as those of CI: there a skipped test hides something.
const noSkips = process.env.GK_NO_SKIPS === '1';

rmSync(results, { recursive: true, force: true });
const node = prepare();
installIfPossible('chromium');
const browser = find('chromium');

/** @type {Step[]} */
const steps = [
	{ name: 'opmaak', command: () => run(node, 'prettier', ['--check', '.']) },
	{ name: 'schrijfregels', command: () => run(node, 'eslint', ['.', '--max-warnings', '0']) },
	{ name: 'vertalingen', command: compileMessages },
	{ name: 'typen', command: checkTypes },
	{
		name: 'regels (vitest)',
		command: () =>
			run(node, 'vitest', [
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${vitestReport}`,
			]),
		counts: () => vitestCounts(read(vitestReport)),
	},
	{ name: 'bouwen', command: () => build(node) },
	{ name: 'reizen (playwright)', command: walkJourneys, counts: countJourneys },
];

const done = steps.map(take);
const counts = total(
	done.map((result) => result.counts),
	noSkips,
);
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'counts.json'), JSON.stringify(counts));
summarise();
process.exit(counts.failed > 0 ? 1 : 0);

/**
 * @param {Step} step
 * @returns {Result}
 */
function take({ name, command, counts = undefined }) {
	console.log(`\n=== ${name}`);
	const started = Date.now();
	const succeeded = command();
	return {
		name,
		counts: counts ? honest(succeeded, counts()) : oneCheck(succeeded),
		seconds: (Date.now() - started) / 1000,
	};
}

function compileMessages() {
	const options = ['--project', './project.inlang', '--outdir', './src/lib/paraglide', '--silent'];
	return run(node, '@inlang/paraglide-js:paraglide-js', [
		'compile',
		...options,
		'--strategy',
		'url',
		'baseLocale',
	]);
}

function checkTypes() {
	const options = ['--tsconfig', './tsconfig.json', '--fail-on-warnings'];
	return run(node, '@sveltejs/kit:svelte-kit', ['sync']) && run(node, 'svelte-check', options);
}

function walkJourneys() {
	if (!browser) return true;
	const environment = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
	return run(node, '@playwright/test:playwright', ['test', '--reporter=list,json'], { environment });
}

/** @returns {Counts} */
function countJourneys() {
	return browser ? playwrightCounts(read(playwrightReport)) : { passed: 0, failed: 0, skipped: 1 };
}

/**
 * What a test program reported; a report of nothing when it did not come that far.
 * @param {string} file
 */
function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 };
		return {
			numPassedTests: 0,
			numFailedTests: 0,
			numPendingTests: 0,
			numTodoTests: 0,
			testResults: [],
			stats,
		};
	}
}

function summarise() {
	console.log('\n=== samenvatting');
	for (const { name, counts, seconds } of done)
		console.log(`${line(name, counts)}, ${Math.round(seconds)} s`);
	console.log(line('alles bij elkaar', counts));
	for (const program of /** @type {const} */ (['chromium', 'soffice', 'java', 'pdftotext'])) {
		const sentence = missing(program);
		if (sentence) console.log(sentence);
	}
}

/**
 * @param {string} name
 * @param {Counts} counts
 */
function line(name, { passed, failed, skipped }) {
	const verdict = failed > 0 ? 'FOUT' : 'goed';
	return `${verdict}  ${name.padEnd(20)} ${passed} gelukt, ${failed} mislukt, ${skipped} overgeslagen`;
}
