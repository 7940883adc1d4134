// Somebody narrows the kit down by ticking boxes, and never ends in a dead alley.
import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { expect, test } from './step.ts';

test('ticking a setting and a duration narrows the list and stands in the address', async ({
	page,
	step,
}) => {
	await page.goto('/gereedschap');
	const all = await names(page).count();
	await step('the whole kit');

	await openFilters(page);
	const promised = await countBeside(page, 'Opvang');
	await page.getByRole('checkbox', { name: /^Opvang/ }).check();
	await show(page);
	await expect(page).toHaveURL('/gereedschap?q=&setting=opvang');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${promised} gereedschappen`);
	expect(await names(page).count()).toBe(promised);
	expect(promised).toBeLessThan(all);
	await step('what suits childcare');

	await page.getByRole('checkbox', { name: /^t\/m 30 minuten/ }).check();
	await show(page);
	await expect(page).toHaveURL('/gereedschap?q=&setting=opvang&duur=30');
	await expect(page.getByRole('checkbox', { name: /^Opvang/ })).toBeChecked();
	const rows = page.getByRole('list', { name: /gereedschap/ }).getByRole('listitem');
	expect(await rows.count()).toBeLessThan(promised);
	for (const row of await rows.allTextContents()) expect(row).toMatch(/minu.*Opvang/s);
	await step('what suits childcare and fits in half an hour');

	await page.getByRole('link', { name: 'Wis alles en toon de hele kist' }).click();
	expect(await names(page).count()).toBe(all);
});

test('two boxes of one kind widen the list', async ({ page }) => {
	await page.goto('/gereedschap?setting=opvang');
	const opvang = await names(page).allTextContents();
	await page.goto('/gereedschap?setting=opvang&setting=zorg');
	const both = await names(page).allTextContents();
	expect(both).toEqual(expect.arrayContaining(opvang));
	expect(both.length).toBeGreaterThan(opvang.length);
});

test('the boxes can be ticked with keys alone', async ({ page }) => {
	await page.goto('/gereedschap');
	if (await filtersAreClosed(page)) {
		await tabTo(page, page.locator('summary'));
		await page.keyboard.press('Enter');
	}
	await tabTo(page, page.getByRole('checkbox', { name: /^Wijk/ }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('button', { name: 'Toon resultaten' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/gereedschap?q=&setting=wijk');
});

test('nothing found shows a way out', async ({ page, step }) => {
	await page.goto('/gereedschap?q=startgesprek&bewijs=D&setting=wijk');
	await expect(page.getByText('Hier past geen gereedschap bij.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Laat de wegwijzer meedenken' })).toBeVisible();
	expect(await names(page).count()).toBeGreaterThan(0);
	await step('nothing fits, but something comes near');

	await page.goto('/gereedschap?factor=3&bewijs=D');
	await page.getByRole('link', { name: /^Zonder Hoe goed onderzocht: \d+ over$/ }).click();
	await expect(page).toHaveURL('/gereedschap?factor=3');
	expect(await names(page).count()).toBeGreaterThan(0);
	await step('without the filter that stood in the way');
});

test('an unknown value is named and skipped', async ({ page, step }) => {
	await page.goto('/gereedschap?setting=maan&setting=wijk');
	await expect(
		page.getByText('Het filter Setting kent “maan” niet. Wij hebben het overgeslagen.'),
	).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^Wijk/ })).toBeChecked();
	expect(await names(page).count()).toBeGreaterThan(0);
	await step('the list says what it skipped');
});

function names(page: Page) {
	return page.getByRole('list', { name: /gereedschap/ }).getByRole('heading');
}

// On a desk the filters stand open beside the list, on a phone they are folded away.
async function openFilters(page: Page): Promise<void> {
	if (await filtersAreClosed(page)) await page.locator('summary').click();
}

async function filtersAreClosed(page: Page): Promise<boolean> {
	return !(await page.getByRole('checkbox', { name: /^Opvang/ }).isVisible());
}

async function countBeside(page: Page, label: string): Promise<number> {
	const text = await page.locator('label', { hasText: new RegExp(`^\\s*${label}`) }).textContent();
	return Number(/\((\d+)\)/.exec(text!)![1]);
}

async function show(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Toon resultaten' }).click();
}
