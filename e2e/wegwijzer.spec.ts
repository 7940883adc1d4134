// Somebody lets the finder choose: five questions, at most five tools, each with why.
import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { expect, test } from './step.ts';

const mostPurposes = 30;

test('without the first answer the finder says so and keeps the others', async ({ page, step }) => {
	await page.goto('/wegwijzer');
	await step('the questions');

	await page.getByRole('radio', { name: 'Wijk', exact: true }).check();
	await page.getByRole('radio', { name: 't/m 30 minuten' }).check();
	await page.getByRole('button', { name: 'Wijs mij de weg' }).click();
	await expect(page.getByRole('alert')).toContainText('Kies eerst bij vraag 1 wat je wilt bereiken.');
	await expect(page.getByRole('radio', { name: 'Wijk', exact: true })).toBeChecked();
	await expect(page.getByRole('radio', { name: 't/m 30 minuten' })).toBeChecked();
	await step('what is missing, with the rest still there');

	await purpose(page).check();
	await page.getByRole('button', { name: 'Wijs mij de weg' }).click();
	await expect(outcome(page)).toBeVisible();
	await expect(page).toHaveURL('/wegwijzer?doel=komen-niet&setting=wijk&tijd=30');
});

test('the finder names at most five tools, each with why', async ({ page, step }) => {
	await choose(page);
	const found = outcome(page).getByRole('listitem');
	const count = await found.count();
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThanOrEqual(5);
	for (const tool of await found.allTextContents()) expect(tool).toMatch(/Waarom deze:\s+\S/);
	await step('the tools that fit');

	await outcome(page).getByRole('link', { name: 'Nabelronde' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nabelronde');
});

test('the address of an outcome gives somebody else the same outcome', async ({ page, browser, baseURL }) => {
	await choose(page);
	const mine = await outcome(page).innerText();
	const colleague = await browser.newContext({ baseURL });
	const theirs = await colleague.newPage();
	await theirs.goto(page.url());
	expect(await outcome(theirs).innerText()).toBe(mine);
	await colleague.close();
});

test('the finder can be answered with keys alone', async ({ page }) => {
	await page.goto('/wegwijzer');
	// Tab reaches a group of radio buttons at its first one; the arrows go on from there.
	await tabTo(page, page.getByRole('radio').first());
	for (let presses = 0; presses < mostPurposes && !(await purpose(page).isChecked()); presses += 1) {
		await page.keyboard.press('ArrowDown');
	}
	await expect(purpose(page)).toBeChecked();
	await tabTo(page, page.getByRole('button', { name: 'Wijs mij de weg' }));
	await page.keyboard.press('Enter');
	await expect(outcome(page)).toBeVisible();
});

async function choose(page: Page): Promise<void> {
	await page.goto('/wegwijzer');
	await purpose(page).check();
	await page.getByRole('radio', { name: 'School', exact: true }).check();
	await page.getByRole('button', { name: 'Wijs mij de weg' }).click();
}

// By its address: the words of a purpose may be improved, what others link to may not.
function purpose(page: Page) {
	return page.locator('input[name="doel"][value="komen-niet"]');
}

function outcome(page: Page) {
	return page.getByRole('region').filter({ hasText: 'Jij zegt:' });
}
