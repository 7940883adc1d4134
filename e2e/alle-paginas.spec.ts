// Every public page, in both languages, passes the same check as the steps of a journey.
import { pathsIn } from './addresses.ts';
import { expect, test } from './step.ts';

for (const [language, name] of [
	['nl', 'Dutch'],
	['en', 'English'],
] as const) {
	test(`every page in ${name} is accessible and asks nothing of others`, async ({ page, request, step }) => {
		test.setTimeout(600_000);
		const paths = await pathsIn(language, request);
		expect(paths.length).toBeGreaterThan(35);
		for (const path of paths) {
			await page.goto(path);
			await step(path);
		}
	});
}
