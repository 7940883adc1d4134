// Counts tests from the reports that the test programs write themselves.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[]
 * }} VitestReport
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} PlaywrightReport
 */

/**
 * A step that is one check: formatting, types, the build.
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function oneCheck(succeeded) {
	return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/**
 * Of a report of vitest; a file that could not even be read counts as one failed test.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/**
 * Of a report of Playwright; a test that passed only at a second try has failed, for whoever trusts it.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What the step really did: a program that ended in failure failed something, also when its report does not say so.
 * @param {boolean} succeeded
 * @param {Counts} counts
 * @returns {Counts}
 */
export function honest(succeeded, counts) {
	return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

/**
 * All steps together; with `noSkips` a skipped test is a failed one.
 * @param {Counts[]} steps
 * @param {boolean} noSkips
 * @returns {Counts}
 */
export function total(steps, noSkips) {
	const sum = (/** @type {keyof Counts} */ key) => steps.reduce((so, counts) => so + counts[key], 0);
	const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
	return noSkips ? { passed, failed: failed + skipped, skipped: 0 } : { passed, failed, skipped };
}
