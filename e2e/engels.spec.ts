// Somebody reads English: the same page, the words around it English, and Dutch marked as Dutch.
import { expect, test } from './step.ts';
import { wronglyMarked } from './dutch-text.ts';

test('a sheet can be read in English, and back', async ({ page, step }) => {
	await page.goto('/gereedschap/nabelronde?van=lijst');
	await step('the Dutch sheet');

	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/gereedschap/nabelronde?van=lijst');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Follow-up calls');
	await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText('Stappen');
	await step('the English sheet');

	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(page).toHaveURL('/gereedschap/nabelronde?van=lijst');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nabelronde');
});

test('on an English sheet all Dutch text is marked as Dutch', async ({ page, request }) => {
	const tool: unknown = await (await request.get('/gereedschap/nabelronde.json')).json();
	await page.goto('/en/gereedschap/nabelronde');
	expect(await wronglyMarked(page, tool)).toEqual({ dutchNotMarked: [], markedButEnglish: [] });
});

test('English stays English on the way to a plan', async ({ page, step }) => {
	await page.goto('/en');
	await step('the English home page');
	await page.getByRole('searchbox').fill('parents do not show up');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL('/en/gereedschap?q=parents+do+not+show+up');
	await page.getByRole('link', { name: 'Follow-up calls' }).click();
	await page.getByRole('button', { name: 'Put in my plan' }).click();
	await expect(page).toHaveURL('/en/mijn-plan');
	await expect(page.getByRole('group', { name: 'Follow-up calls' })).toBeVisible();
	await step('the English plan');
});
