// What a page did behind the screen: errors, requests to others, and the status it came with.
import type { BrowserContext, Page, Request } from '@playwright/test';

export type Watched = {
	/** Errors of the console and of scripts; what the browser says about the status of the page itself is left out. */
	errors: string[];
	/** Addresses outside the product that were asked for. */
	foreign: string[];
	/** The status of the page that is shown. */
	status: number;
};

/** Begins to watch; what is returned grows with what happens. */
export function watch(page: Page, context: BrowserContext, origin: string): Watched {
	const seen: Watched = { errors: [], foreign: [], status: 0 };
	context.on('request', (request) => {
		if (!request.url().startsWith(`${origin}/`)) seen.foreign.push(request.url());
	});
	page.on('response', (response) => {
		if (isPage(response.request(), page) && !response.headers()['content-disposition']) {
			seen.status = response.status();
		}
	});
	page.on('pageerror', (error) => seen.errors.push(error.message));
	page.on('console', (message) => {
		const aboutStatus =
			message.text().startsWith('Failed to load resource') && message.location().url === page.url();
		if (message.type() === 'error' && !aboutStatus) seen.errors.push(message.text());
	});
	return seen;
}

function isPage(request: Request, page: Page): boolean {
	return request.isNavigationRequest() && request.frame() === page.mainFrame();
}
