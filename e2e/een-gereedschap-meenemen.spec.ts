// A tool on paper and as a file: printed from the browser, and as PDF, Word and JSON.
import { partOf, withoutPoppler } from '#lib/platform/server/print-probe.ts';
import { printedPages } from './printed-pages.ts';
import { expect, test } from './step.ts';

const sheet = '/gereedschap/nabelronde';

test('on paper a sheet shows its steps and no menus', async ({ page }) => {
	await page.goto(sheet);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Stappen' })).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'PDF', exact: true })).toBeHidden();
});

test('on A4 a sheet fills each of its pages', async ({ page }) => {
	test.skip(Boolean(withoutPoppler), withoutPoppler);
	await page.goto(sheet);
	const pages = printedPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(pages.length).toBeGreaterThan(1);
	expect(pages.length).toBeLessThanOrEqual(5);
	expect(pages[0]).toContain('Nabelronde');
	for (const text of pages) expect(text.replaceAll(/\s/g, '').length).toBeGreaterThan(200);
});

test('the PDF of a sheet can be read', async ({ page, request }) => {
	await page.goto(sheet);
	const file = await request.get(
		(await page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href'))!,
	);
	const bytes = await file.body();
	expect(file.status()).toBe(200);
	expect(file.headers()['content-type']).toBe('application/pdf');
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(bytes.length).toBeGreaterThan(10_000);
	expect(bytes.length).toBeLessThan(500_000);

	test.skip(Boolean(withoutPoppler), withoutPoppler);
	const pages = printedPages(bytes);
	expect(pages.join()).toContain('Nabelronde');
	for (const text of pages) expect(text.trim()).not.toBe('');
});

test('the Word file of a sheet is one', async ({ page, request }) => {
	await page.goto(sheet);
	const file = await request.get((await page.getByRole('link', { name: 'Word' }).getAttribute('href'))!);
	const bytes = await file.body();
	expect(file.status()).toBe(200);
	expect(file.headers()['content-type']).toBe(
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	);
	expect(partOf(bytes, 'word/document.xml')).toContain('Nabelronde');
	expect(bytes.length).toBeGreaterThan(5_000);
	expect(bytes.length).toBeLessThan(300_000);
});

test('the JSON of a sheet holds the whole tool', async ({ page, request }) => {
	await page.goto(sheet);
	const file = await request.get((await page.getByRole('link', { name: 'JSON' }).getAttribute('href'))!);
	expect(file.status()).toBe(200);
	expect(file.headers()['content-type']).toMatch(/^application\/json/);
	expect((await file.body()).length).toBeLessThan(50_000);
	const tool = (await file.json()) as Record<string, unknown>;
	const schema = (await (await request.get('/gereedschap/schema.json')).json()) as { required: string[] };
	expect(tool).toMatchObject({ id: 'T12', naam: 'Nabelronde', hoofdaspect: 'basale-organisatie' });
	expect(Object.keys(tool)).toEqual(expect.arrayContaining(schema.required));
});
