// How the journeys run: the built product on a port of its own, in the Chromium of this machine.
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { find } from './scripts/system-programs.js';

// Another port when two checkouts are tested on one machine.
const origin = `http://localhost:${process.env.E2E_PORT ?? 4319}`;
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

// These need no browser, or one is enough: they say the same on every screen.
const once = [
	'een-gereedschap-meenemen.spec.ts',
	'geldige-html.spec.ts',
	'lichte-paginas.spec.ts',
	'vijandig*.spec.ts',
];

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results/e2e',
	workers: 2,
	retries: 0,
	// Generous: a slow machine is no fault of the product.
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		baseURL: origin,
		browserName: 'chromium',
		locale: 'nl-NL',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: find('chromium'),
			args: [
				'--headless',
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	projects: [
		{ name: 'phone', testIgnore: once, grepInvert: /@no-script/, use: { viewport: phone, hasTouch: true } },
		{ name: 'desk', testIgnore: once, grepInvert: /@no-script/, use: { viewport: desk } },
		{
			name: 'no-script',
			// Without a form to send, a page is the same with and without script.
			testIgnore: [...once, 'alle-paginas.spec.ts'],
			grepInvert: /@script/,
			use: { viewport: phone, javaScriptEnabled: false },
		},
		{ name: 'once', testMatch: once, use: { viewport: phone } },
	],
	webServer: {
		// The Node that runs the tests: an older one may stand first on the PATH.
		command: `"${process.execPath}" server/main.ts`,
		url: `${origin}/gezond`,
		env: { PORT: new URL(origin).port, CONTACT: 'mailto:test@example.nl' },
		stdout: 'ignore',
		stderr: 'pipe',
	},
} satisfies PlaywrightTestConfig);
