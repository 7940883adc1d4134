// The step every journey is made of: what is on the screen now is accessible, fits, and asked nothing of others.
import { test as base, expect, type Page } from '@playwright/test';
import { findings } from './axe.ts';
import { watch } from './watch.ts';

type Step = (sentence: string, expected?: { status: number }) => Promise<void>;

/** Playwright's `test` with a `step`: call it whenever something new is on the screen. */
export const test = base.extend<{ scripted: boolean; step: Step }>({
	scripted: ({ javaScriptEnabled }, use) => use(javaScriptEnabled ?? true),
	step: async ({ page, context, browser, baseURL, scripted }, use) => {
		const seen = watch(page, context, baseURL!);
		await use((sentence, { status } = { status: 200 }) =>
			base.step(sentence, async () => {
				expect.soft(seen.status, 'status').toBe(status);
				await checkDocument(page);
				const { violations, unsure } = await findings(page, browser, scripted);
				expect.soft(violations, `axe on ${page.url()}`).toEqual([]);
				report(unsure, page);
				expect.soft(seen.errors, `errors on ${page.url()}`).toEqual([]);
				expect.soft(seen.foreign, `requests to others on ${page.url()}`).toEqual([]);
				expect.soft(await context.cookies(), 'cookies').toEqual([]);
			}),
		);
	},
});

export { expect } from '@playwright/test';

async function checkDocument(page: Page): Promise<void> {
	const language = new URL(page.url()).pathname.match(/^\/en(\/|$)/) ? 'en' : 'nl';
	const { lang, dir, title, levels, overflow } = await page.evaluate(() => ({
		lang: document.documentElement.lang,
		dir: document.documentElement.dir,
		title: document.title,
		levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
			Number(localName[1]),
		),
		overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
	}));
	expect.soft({ lang, dir }, page.url()).toEqual({ lang: language, dir: 'ltr' });
	expect
		.soft(
			levels.filter((level) => level === 1),
			`h1 on ${page.url()}`,
		)
		.toHaveLength(1);
	const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
	expect.soft(skips, `levels of heading that skip one on ${page.url()}`).toEqual([]);
	expect.soft(title, 'title').toMatch(/\S.* · Gereedschapskist$/);
	expect.soft(overflow, `pixels beyond the screen on ${page.url()}`).toBeLessThanOrEqual(0);
}

// What axe could not decide is no failure, but somebody should look: it is printed, and it stays in the report.
function report(unsure: string[], page: Page): void {
	for (const line of unsure) {
		const description = `${new URL(page.url()).pathname} ${line}`;
		base.info().annotations.push({ type: 'axe is unsure', description });
		console.log(`axe is unsure: ${description}`);
	}
}
