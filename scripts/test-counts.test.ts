// Proves that no failure disappears in the counting.
import { expect, test } from 'vitest';
import { honest, oneCheck, playwrightCounts, total, vitestCounts } from './test-counts.js';

const passed = { status: 'passed', assertionResults: [{}] };
const unread = { status: 'failed', assertionResults: [] };

test('a test file that cannot be read is a failed test', () => {
	const report = {
		numPassedTests: 5,
		numFailedTests: 1,
		numPendingTests: 2,
		numTodoTests: 1,
		testResults: [passed, unread],
	};
	expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a journey that succeeds only at the second try has failed', () => {
	const stats = { expected: 7, flaky: 1, unexpected: 1, skipped: 2 };
	expect(playwrightCounts({ stats })).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a program that ends in failure has failed something', () => {
	expect(honest(false, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
	expect(honest(false, { passed: 9, failed: 3, skipped: 0 })).toEqual({ passed: 9, failed: 3, skipped: 0 });
	expect(honest(true, { passed: 9, failed: 0, skipped: 1 })).toEqual({ passed: 9, failed: 0, skipped: 1 });
});

test('where every program should be, a skipped test is a failed one', () => {
	const steps = [oneCheck(true), oneCheck(false), { passed: 3, failed: 0, skipped: 2 }];
	expect(total(steps, false)).toEqual({ passed: 4, failed: 1, skipped: 2 });
	expect(total(steps, true)).toEqual({ passed: 4, failed: 3, skipped: 0 });
});
