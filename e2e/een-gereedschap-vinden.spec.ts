// Somebody has a problem, types it in as it comes up, and leaves with a tool on paper.
import { expect, test } from './step.ts';
import { tabTo } from './keyboard.ts';

const question = 'ouders komen niet opdagen op de ouderavond';

test('a question in own words leads to a tool and its steps', async ({ page, step }) => {
	await page.goto('/');
	await step('the home page asks what is going on');

	await page.getByRole('searchbox', { name: 'Zoek een gereedschap' }).fill(question);
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await expect(page).toHaveURL(`/gereedschap?q=${question.replaceAll(' ', '+')}`);
	await expect(page.getByRole('searchbox', { name: 'Zoek een gereedschap' })).toHaveValue(question);
	const names = page.getByRole('list', { name: /gereedschap/ }).getByRole('heading');
	expect((await names.allTextContents()).slice(0, 3)).toContain('Nabelronde');
	await step('the list shows what fits the question');

	await names.getByRole('link', { name: 'Nabelronde' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nabelronde');
	const steps = page.getByRole('region', { name: 'Stappen' }).getByRole('listitem');
	expect(await steps.count()).toBeGreaterThanOrEqual(3);
	await step('the sheet shows the steps');
});

test('the keyboard alone is enough to find a tool', async ({ page, step }) => {
	await page.goto('/');
	const skip = page.getByRole('link', { name: 'Naar de inhoud' });
	await page.keyboard.press('Tab');
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await step('the first key shows the way past the menu');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/#inhoud');

	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox', { name: 'Zoek een gereedschap' })).toBeFocused();
	await page.keyboard.type(question);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gereedschap');

	await tabTo(page, page.getByRole('link', { name: 'Nabelronde', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nabelronde');
	await tabTo(page, page.getByRole('link', { name: 'PDF', exact: true }));
	await step('the sheet was reached with keys alone');
});

test('the button to print works', { tag: '@script' }, async ({ page, step }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto('/gereedschap/nabelronde');
	await page.getByRole('button', { name: 'Afdrukken' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed');
	await step('the sheet is sent to the printer');
});

test('without script there is no button that does nothing', { tag: '@no-script' }, async ({ page }) => {
	await page.goto('/gereedschap/nabelronde');
	await expect(page.getByRole('button', { name: 'Zet in mijn plan' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
});
