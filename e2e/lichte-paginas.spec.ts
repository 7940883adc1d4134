// Every public page is light enough for a slow connection: the budget of the product.
import type { Page } from '@playwright/test';
import { pathsIn } from './addresses.ts';
import { expect, test } from './step.ts';

// Bytes: what fits in the first round trip of a connection, and what all that comes along may add up to.
const mostHtml = 14_336;
const mostTogether = 60_000;

for (const language of ['nl', 'en'] as const) {
	test(`every page stays within its budget: ${language}`, async ({ page, request, context }) => {
		test.setTimeout(600_000);
		const browserTools = await context.newCDPSession(page);
		await browserTools.send('Network.setCacheDisabled', { cacheDisabled: true });
		const heavy: string[] = [];
		let heaviest = 0;
		for (const path of await pathsIn(language, request)) {
			const { html, together, styles } = await weigh(page, path);
			const line = `${path}: ${html} bytes of HTML, ${together} together, ${styles} style sheets apart`;
			if (html > mostHtml || together > mostTogether || styles > 0) heavy.push(line);
			heaviest = Math.max(heaviest, html);
		}
		console.log(`the heaviest page in ${language}: ${heaviest} of ${mostHtml} bytes`);
		expect(heavy).toEqual([]);
	});
}

// What came over the line, headers of the parts included; styles that come apart would cost a round trip more.
async function weigh(page: Page, path: string): Promise<{ html: number; together: number; styles: number }> {
	const requests: Promise<{ type: string; body: number; headers: number }>[] = [];
	page.on('requestfinished', (request) =>
		requests.push(
			request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
				type: request.resourceType(),
				body: responseBodySize,
				headers: responseHeadersSize,
			})),
		),
	);
	const answer = await page.goto(path, { waitUntil: 'networkidle' });
	expect(answer!.headers()['content-encoding'], path).toBe('br');
	page.removeAllListeners('requestfinished');
	const parts = await Promise.all(requests);
	return {
		html: parts.filter(({ type }) => type === 'document').reduce((sum, { body }) => sum + body, 0),
		together: parts.reduce((sum, { body, headers }) => sum + body + headers, 0),
		styles: parts.filter(({ type }) => type === 'stylesheet').length,
	};
}
