// What axe finds on the page as it stands now, with or without JavaScript.
import type { Browser, Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is wrong, and what axe leaves to people: one line per rule, with the elements it is about. */
export type Findings = { violations: string[]; unsure: string[] };

/** Runs axe over the page. Without JavaScript axe cannot run in the page itself, so it runs in a twin of it. */
export async function findings(page: Page, browser: Browser, scripted: boolean): Promise<Findings> {
	if (scripted) return analyse(page);
	const twin = await twinOf(page, browser);
	try {
		return await analyse(twin);
	} finally {
		await twin.close();
	}
}

async function analyse(page: Page): Promise<Findings> {
	// Evaluated by the browser's tools, so the Content-Security-Policy of the page stays as it is.
	await page.evaluate(axe.source);
	const { violations, incomplete } = await page.evaluate(
		(values) => axe.run({ runOnly: { type: 'tag', values } }),
		tags,
	);
	return { violations: violations.map(inWords), unsure: incomplete.filter(isOurs).map(inWords) };
}

// Contrast over a picture or a blend cannot be computed; people look at it.
function isOurs({ id }: Result): boolean {
	return id !== 'color-contrast';
}

function inWords({ id, help, nodes }: Result): string {
	return `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
}

// The same address and the same elements, in a browser that runs scripts: the page's own scripts are taken out,
// and what <noscript> showed still shows.
async function twinOf(page: Page, browser: Browser): Promise<Page> {
	const html = (await page.content())
		.replaceAll(/<script\b.*?<\/script>/gs, '')
		.replaceAll(/<(\/?)noscript\b/g, '<$1div');
	const twin = await browser.newPage({ viewport: page.viewportSize(), javaScriptEnabled: true });
	await twin.route(page.url(), (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
	);
	await twin.goto(page.url());
	return twin;
}
