// Somebody takes the kit along and uses it where there is no internet; nothing of their own is kept with it.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { addToPlan, planTexts } from './plan-page.ts';
import { expect, test } from './step.ts';

type List = { version: string; entries: { path: string; hash: string; bytes: number }[] };
const megabyte = 1_000_000;

test.describe('with script', { tag: '@script' }, () => {
	test('the size is told before anything is fetched, and stays under 2 MB', async ({ page, step }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/');
		await page.getByRole('link', { name: 'Neem de kist mee' }).click();
		await expect(page.getByRole('status').first()).toHaveText(
			/^Je haalt \d+ bestanden op, samen ongeveer 1,\d MB\./,
		);
		await step('what it weighs');
		expect(asked).not.toContain('/zoek.json');
		expect(await keptAddresses(page)).toEqual([]);

		for (const address of ['/meenemen.json', '/en/meenemen.json']) {
			const { entries } = (await (await page.request.get(address)).json()) as List;
			expect(entries.length).toBeGreaterThan(80);
			expect(entries.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(2 * megabyte);
		}
	});

	test('the whole kit works without internet: sheets, search, routes, own kit', async ({
		page,
		context,
		step,
	}) => {
		await takeAlong(page);
		await step('taken along');
		await context.setOffline(true);

		await page.goto('/gereedschap/nabelronde');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nabelronde');
		await expect(page.getByRole('status').first()).toHaveText(
			/^Je bent nu zonder internet. Dit is de kist van \d+ \w+ 20\d\d\.$/,
		);

		await page.goto('/gereedschap');
		await page.getByRole('searchbox').fill('moeder spreekt geen nederlands');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/zoek\?q=moeder/);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+ gereedschap/);
		await expect(page.getByRole('listitem').filter({ hasText: /tolk/i }).first()).toBeVisible();
		await step('found on the device itself');
		await page.getByRole('searchbox').fill('ouderavond');
		await page.getByRole('button', { name: 'Zoek' }).click();
		await expect(page).toHaveURL('/zoek?q=ouderavond');
		await page.locator('[data-results] a').first().click();
		await expect(page).toHaveURL(/\/gereedschap\/[a-z0-9-]+$/);

		await page.goto('/routes');
		await page.locator('main').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Geen internet');
		await page.goto('/kist?gereedschap=T12,T01');
		await expect(page.locator('[data-results] a')).toHaveText(['Nabelronde', 'Startgesprek']);
	});

	test('what needs internet says so, in a page that can be read by everyone', async ({
		page,
		context,
		step,
	}) => {
		await takeAlong(page);
		await context.setOffline(true);
		for (const path of ['/snelscan', '/wegwijzer?doel=komen-niet', '/gereedschap/nabelronde.pdf']) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen internet');
		}
		await page.goto('/gereedschap/nabelronde');
		await page.getByRole('button', { name: 'Zet in mijn plan' }).click();
		await expect(page.getByText('Heb je net iets verstuurd? Dat is niet aangekomen.')).toBeVisible();
		await step('what works and what does not', { status: 503 });

		await context.setOffline(false);
		await page.goto('/zoek?q=tolk&setting=wijk');
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(/gereedschap.* · Setting: Wijk$/);
		await step('search on the device');
		await page.goto('/zoek?q=startgesprek&bewijs=D&setting=wijk');
		await expect(page.getByText('Hier past geen gereedschap bij.')).toBeVisible();
		await step('nothing found on the device, but something comes near');
	});

	test('a PDF that was chosen opens, another does not', async ({ page, context, step }) => {
		await page.goto('/meenemen');
		await expect(page.getByText('In je eigen kist zit nog niets.')).toBeVisible();
		for (const slug of ['nabelronde', 'startgesprek']) {
			await page.goto(`/gereedschap/${slug}`);
			await page.locator('[data-kit-status]').waitFor({ state: 'attached' });
			await page.getByRole('button', { name: /kist/ }).click();
		}
		await takeAlong(page);
		const choice = page.getByRole('group', { name: /je eigen kist/ });
		await expect(choice.getByRole('checkbox')).toHaveCount(2);
		await expect(choice).toContainText(/Nabelronde\s+\(\d+ kB\)/);
		await choice.getByLabel('Nabelronde').check();
		await expect(page.getByText(/^Gekozen: 1, samen \d+ kB\.$/)).toBeVisible();
		await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
		await expect(page.getByText('Je keuze is bewaard.')).toBeVisible();
		await step('one PDF is kept');

		await context.setOffline(true);
		await page.goto('/gereedschap/nabelronde');
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'PDF', exact: true }).click();
		const bytes = await readFile(await (await download).path());
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
		await page.goto('/gereedschap/startgesprek.pdf');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen internet');
	});

	test('nothing personal is kept, whatever one does', async ({ page }) => {
		await takeAlong(page);
		await page.goto('/gereedschap?q=Samira+van+Wijkteam+Noord');
		await page.goto('/snelscan?setting=school');
		await page.getByRole('radio').first().check();
		await page.locator('main form button').last().click();
		await expect(page).toHaveURL('/snelscan/uitslag');
		// Back to an answer works as it does for those who took nothing along.
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		await page.goto('/over');
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await addToPlan(page, 'nabelronde');
		for (const [label, text] of planTexts) await page.getByLabel(label).fill(text);
		// Going back while the answer is still on its way is not what is tried here.
		const answer = page.waitForResponse((response) => response.request().method() === 'POST');
		await page.getByRole('button', { name: 'Werk het plan bij' }).click();
		await (await answer).finished();
		await page.waitForLoadState();
		await page.goBack();

		const { entries } = (await (await page.request.get('/meenemen.json')).json()) as List;
		const kept = await keptAddresses(page);
		expect(kept.length).toBe(entries.length + 1);
		expect(new Set(kept)).toEqual(new Set([...entries.map(({ path }) => path), '/meenemen.json']));
		expect(await keptText(page)).not.toContain('Samira van Wijkteam Noord');
	});

	test('what breaks off goes on where it was, and half a kit is never shown', async ({ page, context }) => {
		await page.route('**/routes/*', (route) => route.abort());
		await page.goto('/meenemen');
		await page.getByRole('button', { name: 'Haal de kist op' }).click();
		await expect(page.getByRole('status').first()).toHaveText(/^Het ophalen is afgebroken\./);
		const half = await keptAddresses(page);
		expect(half.length).toBeGreaterThan(10);

		await page.unroute('**/routes/*');
		const again: string[] = [];
		page.on('request', (request) => again.push(new URL(request.url()).pathname));
		await page.getByRole('button', { name: 'Ga verder met ophalen' }).click();
		await expect(page.getByRole('status').first()).toHaveText(/Er is niets nieuwers\.$/);
		expect(again.filter((path) => path !== '/meenemen.json' && half.includes(path))).toEqual([]);

		// Half of a next one stands beside it, as after a connection that fell away; the whole one is what opens.
		await page.evaluate(async () => {
			const half = await caches.open('gereedschapskist-kist-nl-morgen');
			await half.put(
				'/routes',
				new Response('<h1>Morgen</h1>', { headers: { 'content-type': 'text/html' } }),
			);
		});
		await context.setOffline(true);
		await page.goto('/routes');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Routes door de kist');
		await page.goto('/meenemen');
		await expect(page.getByRole('status').first()).toHaveText(
			/^De kist staat op dit apparaat.*Je bent nu zonder internet\.$/,
		);
	});

	test('newer content is told on every page, and only what changed is fetched', async ({ page, step }) => {
		// A kit of yesterday: without one of the sheets.
		const list = (await (await page.request.get('/meenemen.json')).json()) as List;
		const entries = list.entries.filter(({ path }) => path !== '/gereedschap/nabelronde');
		await page.route('**/meenemen.json', (route) =>
			route.fulfill({ json: { ...list, version: 'gisteren', entries } }),
		);
		await takeAlong(page);
		await page.unroute('**/meenemen.json');

		await page.goto('/gereedschap');
		const notice = page.getByRole('status').first();
		await expect(notice).toHaveText('Er is nieuwere inhoud. Werk je kist bij');
		await step('there is something newer');
		await tabTo(page, notice.getByRole('link'));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/meenemen');
		await expect(page.getByText('Je haalt één bestand op, ongeveer')).toBeVisible();
		await tabTo(page, page.getByRole('button', { name: 'Werk je kist bij' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status').first()).toHaveText(/Er is niets nieuwers\.$/);
		await expect(page.getByRole('button', { name: 'Haal alles van dit apparaat' })).toBeFocused();
		expect(await keptAddresses(page)).toHaveLength(list.entries.length + 1);

		await page.keyboard.press('Enter');
		await expect(page.getByRole('status').first()).toHaveText(/^De kist staat niet meer op dit apparaat\./);
		expect(await keptAddresses(page)).toEqual([]);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
			0,
		);
		await step('everything is gone');
	});

	test('in English the English kit comes along', async ({ page, context, step }) => {
		await page.goto('/en/meenemen');
		await page.getByRole('button', { name: 'Fetch the kit' }).click();
		await expect(page.getByRole('status').first()).toHaveText(/There is nothing newer\.$/);
		await step('the English kit is there');
		await context.setOffline(true);
		await page.goto('/en/gereedschap?q=interpreter');
		await expect(page).toHaveURL('/en/zoek?q=interpreter');
		await expect(
			page
				.getByRole('listitem')
				.filter({ hasText: /interpreter/i })
				.first(),
		).toBeVisible();
		await page.goto('/en/');
		await expect(page.getByRole('status').first()).toHaveText(/^You are without internet now\./);
		await page.goto('/wegwijzer');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No internet');
	});
});

test.describe('without script', { tag: '@no-script' }, () => {
	test('the page says what it cannot do and offers the PDFs', async ({ page, step }) => {
		await page.goto('/meenemen');
		await expect(page.locator('noscript p')).toContainText('Zonder JavaScript kan de kist niet mee.');
		await page.getByText('De PDF van elk gereedschap').click();
		await expect(page.getByRole('link', { name: 'Nabelronde', exact: true })).toHaveAttribute(
			'href',
			'/gereedschap/nabelronde.pdf',
		);
		await expect(page.getByRole('button')).toHaveCount(0);
		await step('taking along without script');
		await page.goto('/zoek');
		await page.getByRole('searchbox').fill('tolk');
		await page.getByRole('button', { name: 'Zoek' }).click();
		await expect(page).toHaveURL('/gereedschap?q=tolk');
	});
});

async function takeAlong(page: Page): Promise<void> {
	await page.goto('/meenemen');
	await page.getByRole('button', { name: 'Haal de kist op' }).click();
	await expect(page.getByRole('button', { name: 'Haal alles van dit apparaat' })).toBeVisible({
		timeout: 30_000,
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

function keptAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const kept = await Promise.all(
			(await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
		);
		return kept.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
	});
}

function keptText(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const texts: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) texts.push(await (await cache.match(request))!.text());
		}
		return texts.join('\n');
	});
}
