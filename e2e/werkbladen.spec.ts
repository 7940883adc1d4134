// From the sheet of a tool to a worksheet: in Arabic beside Dutch for the parent, in Word for the team.
import { partOf, withoutPoppler } from '#lib/platform/server/print-probe.ts';
import { printedPages } from './printed-pages.ts';
import { expect, test } from './step.ts';

const home = '/gereedschap/startgesprek/werkbladen';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('somebody takes a question card along from the start talk', async ({ page, request, step }) => {
	await page.goto('/gereedschap/startgesprek');
	await expect(page.getByRole('heading', { name: 'Werkbladen' })).toBeVisible();
	await page.getByRole('link', { name: 'Vragenkaart voor het kind' }).click();
	await expect(page).toHaveURL(`${home}/vragenkaart-kind`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vragenkaart voor het kind');
	await expect(page.getByText('computervertaling, nog niet nagekeken')).toHaveCount(5);
	await step('a worksheet in six languages');

	const paper = page.getByRole('link', { name: 'PDF, العربية naast Nederlands' });
	const pdf = await request.get((await paper.getAttribute('href'))!);
	expect(pdf.status()).toBe(200);
	expect(pdf.headers()['content-type']).toBe('application/pdf');
	expect(pdf.headers()['content-disposition']).toContain('vragenkaart-kind.ar-nl.pdf');

	const editable = page.getByRole('link', { name: 'Word, Nederlands', exact: true });
	const word = await request.get((await editable.getAttribute('href'))!);
	expect(word.status()).toBe(200);
	expect(word.headers()['content-type']).toBe(wordType);
	expect(partOf(await word.body(), 'word/document.xml')).toContain('Dit wil ik vertellen');

	test.skip(Boolean(withoutPoppler), withoutPoppler);
	const text = printedPages(await pdf.body()).join();
	expect(text).toContain('Dit wil ik vertellen');
	expect(text).toMatch(/\p{Script=Arabic}/u);
});

test('in English the page says what the card is for, with its words in English', async ({ page, step }) => {
	await page.goto(`/en${home}/vragenkaart-kind`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Question card for the child');
	await expect(page.getByRole('link', { name: 'PDF, English', exact: true })).toBeVisible();
	await step('a worksheet for somebody who reads English');
});

test('a worksheet is also found at the other tools it belongs to', async ({ page }) => {
	await page.goto('/gereedschap/kindgesprek');
	await page.getByRole('link', { name: 'Vragenkaart voor het kind' }).click();
	await expect(page).toHaveURL(`${home}/vragenkaart-kind`);
});

for (const name of [
	'vragenkaart-kind.pdf',
	'vragenkaart-kind.de.pdf',
	'vragenkaart-kind.nl-nl.pdf',
	'vragenkaart-kind.ar-pl.docx',
	'vragenkaart-kind.AR.pdf',
	'vragenkaart-kind.ar.txt',
	'bestaat-niet',
	'bestaat-niet.nl.docx',
	'..%2fvragenkaart-kind.nl.pdf',
	'constructor.nl.pdf',
]) {
	test(`there is no worksheet at ${name}`, async ({ request }) => {
		expect((await request.get(`${home}/${name}`)).status()).toBe(404);
	});
}

test('a question behind the address of a file is no address of its own', async ({ request }) => {
	const answer = await request.get(`${home}/vragenkaart-kind.nl.pdf?x=1`, { maxRedirects: 0 });
	expect(answer.status()).toBe(308);
	expect(answer.headers()['location']).toBe(`${home}/vragenkaart-kind.nl.pdf`);
});
