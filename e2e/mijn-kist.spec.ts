// Somebody puts tools together in a kit of their own, orders and prints it, and shares it with a colleague.
import type { Page } from '@playwright/test';
import { withoutPoppler } from '#lib/platform/server/print-probe.ts';
import { tabTo } from './keyboard.ts';
import { printedPages } from './printed-pages.ts';
import { expect, test } from './step.ts';

const names = (page: Page) => page.locator('[data-kit] ol h2').allTextContents();

test('a kit is put together, ordered and emptied, without script too', async ({ page, step }) => {
	await page.goto('/kist');
	await expect(page.getByText('Je kist is nog leeg.')).toBeVisible();
	await step('the empty kit');

	await page.getByLabel('Startgesprek').check();
	await page.getByLabel('Nabelronde').check();
	await page.getByRole('button', { name: 'Zet in mijn kist' }).click();
	expect(await names(page)).toEqual(['Startgesprek', 'Nabelronde']);
	await step('two tools in the kit');

	await page.getByRole('link', { name: 'Omhoog Nabelronde' }).click();
	expect(await names(page)).toEqual(['Nabelronde', 'Startgesprek']);
	await page.getByRole('link', { name: 'Haal eruit Startgesprek' }).click();
	expect(await names(page)).toEqual(['Nabelronde']);

	await page.getByText('Voeg gereedschap toe').first().click();
	await page.getByLabel('Drie huizen').check();
	await page.getByRole('button', { name: 'Zet in mijn kist' }).click();
	expect(await names(page)).toEqual(['Nabelronde', 'Drie huizen']);
});

test('a shared address shows the same kit, and says which tools do not exist', async ({ page, step }) => {
	await page.goto('/kist?gereedschap=T12,T99,T01');
	expect(await names(page)).toEqual(['Nabelronde', 'Startgesprek']);
	await expect(page.getByText('overgeslagen: T99')).toBeVisible();
	await expect(page.getByLabel('Deel je kist')).toHaveValue(/\/kist\?gereedschap=T12,T01$/);
	await step('a shared kit');
});

test('a kit goes along as a booklet with contents and as a deck of cards', async ({ page, request }) => {
	await page.goto('/kist?gereedschap=T12,T01');
	const fileOf = async (name: string) => {
		const file = await request.get((await page.getByRole('link', { name }).getAttribute('href'))!);
		expect(file.status()).toBe(200);
		expect(file.headers()['content-type']).toBe('application/pdf');
		return file.body();
	};
	const booklet = await fileOf('Boekje (PDF)');
	const deck = await fileOf('Kaarten (PDF)');

	test.skip(Boolean(withoutPoppler), withoutPoppler);
	const [cover, contents] = printedPages(booklet);
	expect(cover).toContain('2 gereedschappen');
	expect(contents).toMatch(/Inhoud[^]*Nabelronde[^]*Startgesprek/);
	expect(printedPages(deck)).toHaveLength(2);
});

test('a booklet of nothing leads to the kit', async ({ page }) => {
	await page.goto('/kist/boekje.pdf?gereedschap=maan');
	await expect(page).toHaveURL('/kist');
});

test('the browser keeps the kit until it is emptied', { tag: '@script' }, async ({ page, step }) => {
	await page.goto('/gereedschap/nabelronde');
	await page.getByRole('button', { name: 'Bewaar in mijn kist' }).click();
	await expect(page.getByText('Staat in je kist.')).toBeVisible();
	await step('a tool is kept');
	await page.goto('/gereedschap/startgesprek');
	await tabTo(page, page.getByRole('button', { name: 'Bewaar in mijn kist' }));
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Bekijk je kist' }).click();
	await expect(page).toHaveURL('/kist?gereedschap=T12,T01');
	expect(await names(page)).toEqual(['Nabelronde', 'Startgesprek']);

	await page.getByRole('link', { name: 'Omlaag Nabelronde' }).click();
	await page.goto('/kist');
	await expect(page).toHaveURL('/kist?gereedschap=T01,T12');

	await page.goto('/gereedschap/nabelronde');
	await page.getByRole('button', { name: 'Haal eruit' }).click();
	await page.goto('/kist');
	await expect(page).toHaveURL('/kist?gereedschap=T01');
	await page.getByRole('button', { name: 'Maak mijn kist leeg' }).click();
	await expect(page.getByText('Je kist is nog leeg.')).toBeVisible();
});

test('a kit of somebody else leaves the own kit as it is', { tag: '@script' }, async ({ page, step }) => {
	await page.goto('/gereedschap/nabelronde');
	await page.getByRole('button', { name: 'Bewaar in mijn kist' }).click();
	await page.goto('/kist?gereedschap=T28,T58');
	await expect(page.getByText('een kist die iemand met je deelt')).toBeVisible();
	await step('the kit of a colleague');
	await page.getByRole('link', { name: 'Omlaag Drie huizen' }).click();
	await page.goto('/kist');
	expect(await names(page)).toEqual(['Nabelronde']);

	await page.goto('/kist?gereedschap=T28,T58');
	await page.getByRole('button', { name: 'Voeg toe aan mijn kist' }).click();
	await expect(page).toHaveURL('/kist?gereedschap=T12,T28,T58');
	await expect(page.getByText('een kist die iemand met je deelt')).toBeHidden();
});
