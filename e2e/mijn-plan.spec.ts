// Somebody keeps a plan: it grows, it stays in this browser until it is wiped, and without script it lives in the form.
import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { addToPlan, planTexts } from './plan-page.ts';
import { expect, test } from './step.ts';

test('an empty plan shows how to begin', async ({ page, step }) => {
	await page.goto('/mijn-plan');
	await expect(page.getByText('Er staat nog niets in je plan.')).toBeVisible();
	await step('the empty plan');
	await page.getByRole('link', { name: 'Doe de snelscan' }).click();
	await expect(page).toHaveURL('/snelscan');
});

test('a tool is added and taken out, and what was typed stays', async ({ page, step }) => {
	await addToPlan(page, 'nabelronde');
	await fill(page, 'Nabelronde');
	await page.getByLabel('Voeg een gereedschap toe').selectOption('Startgesprek');
	await update(page);
	await expect(page.getByRole('group', { name: 'Startgesprek' })).toBeVisible();
	await expectFilled(page, 'Nabelronde');
	await step('two tools in the plan');

	await page.getByRole('group', { name: 'Startgesprek' }).getByLabel('Houd in mijn plan').click();
	await update(page);
	await expect(page.getByRole('group', { name: 'Startgesprek' })).toHaveCount(0);
	await expectFilled(page, 'Nabelronde');
});

test(
	'the plan stays in this browser until it is wiped',
	{ tag: '@script' },
	async ({ page, step, browser, baseURL }) => {
		await addToPlan(page, 'nabelronde');
		await fill(page, 'Nabelronde');
		await page.reload();
		await expectFilled(page, 'Nabelronde');

		await addToPlan(page, 'startgesprek');
		await expectFilled(page, 'Nabelronde');
		await expect(page.getByRole('group', { name: 'Startgesprek' })).toBeVisible();
		await page.goto('/mijn-plan');
		await expectFilled(page, 'Nabelronde');
		await step('the plan is still there');

		const colleague = await browser.newContext({ baseURL });
		const theirs = await colleague.newPage();
		await theirs.goto('/mijn-plan');
		await expect(theirs.getByRole('group', { name: 'Nabelronde' })).toHaveCount(0);
		await colleague.close();

		await page.getByRole('button', { name: 'Wis mijn plan' }).click();
		await expect(page.getByText('Er staat nog niets in je plan.')).toBeVisible();
		await expect(page.getByRole('group')).toHaveCount(0);
		await page.reload();
		await expect(page.getByText('Er staat nog niets in je plan.')).toBeVisible();
		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Samira');
		await step('nothing is left');
	},
);

test(
	'without script the page says that the plan lives on the page only',
	{ tag: '@no-script' },
	async ({ page, step }) => {
		await addToPlan(page, 'nabelronde');
		await expect(page.locator('noscript p')).toContainText('Je plan staat alleen op deze pagina.');
		await step('the plan without script');
		await page.getByRole('link', { name: 'Wis mijn plan' }).click();
		await expect(page.getByText('Er staat nog niets in je plan.')).toBeVisible();
	},
);

test('the plan can be filled in with keys alone', async ({ page }) => {
	await addToPlan(page, 'nabelronde');
	for (const [label, text] of planTexts) {
		await tabTo(page, page.getByRole('group', { name: 'Nabelronde' }).getByLabel(label));
		await page.keyboard.type(text);
	}
	await expectFilled(page, 'Nabelronde');
	await tabTo(page, page.getByRole('button', { name: 'Maak een PDF' }));
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toBe('mijn-plan.pdf');
});

test('on paper the plan shows what was typed and no buttons', async ({ page }) => {
	await addToPlan(page, 'nabelronde');
	await fill(page, 'Nabelronde');
	await page.emulateMedia({ media: 'print' });
	await expectFilled(page, 'Nabelronde');
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
});

async function fill(page: Page, tool: string): Promise<void> {
	for (const [label, text] of planTexts)
		await page.getByRole('group', { name: tool }).getByLabel(label).fill(text);
}

async function expectFilled(page: Page, tool: string): Promise<void> {
	for (const [label, text] of planTexts) {
		await expect(page.getByRole('group', { name: tool }).getByLabel(label)).toHaveValue(text);
	}
}

async function update(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Werk het plan bij' }).click();
}
