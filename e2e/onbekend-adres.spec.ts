// Somebody follows a wrong or an old address, and finds the way on.
import { expect, test } from './step.ts';

const lost = [
	{ path: '/gereedschap/bestaat-niet', title: 'Deze pagina is er niet', search: 'Zoeken', way: 'Wegwijzer' },
	{ path: '/zomaar/iets', title: 'Deze pagina is er niet', search: 'Zoeken', way: 'Snelscan' },
	{ path: '/en/gereedschap/bestaat-niet', title: 'This page is not there', search: 'Search', way: 'Finder' },
	{ path: '/en/zomaar', title: 'This page is not there', search: 'Search', way: 'Quick scan' },
];

for (const { path, title, search, way } of lost) {
	test(`nothing stands at ${path}, but the page helps on`, async ({ page, step }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.getByRole('main').getByRole('link', { name: way })).toBeVisible();
		await step('a page that helps on', { status: 404 });

		await page.getByRole('searchbox').fill('startgesprek');
		await page.getByRole('button', { name: search }).click();
		await expect(page).toHaveURL(/\/gereedschap\?q=startgesprek$/);
		await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
	});
}

test('the number of a success factor decides, whatever the words after it', async ({ page, step }) => {
	const answer = await page.goto('/uitgangspunten/succesfactoren/3-ken-alle-ouders');
	expect((await answer!.request().redirectedFrom()!.response())!.status()).toBe(301);
	await expect(page).toHaveURL('/uitgangspunten/succesfactoren/3-ken-een-ouder');
	await step('the success factor');

	await page.goto('/en/uitgangspunten/succesfactoren/10-oud');
	await expect(page).toHaveURL('/en/uitgangspunten/succesfactoren/10-nieuw-perspectief');
	await page.goto('/uitgangspunten/succesfactoren/11-bestaat-niet');
	await step('there is no eleventh', { status: 404 });
});
