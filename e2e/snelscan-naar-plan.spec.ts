// Somebody answers the quick scan, hears where to begin and why, thinks otherwise, and leaves with a plan on paper.
import type { Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { addToPlan, planTexts, saved } from './plan-page.ts';
import { partOf, textOf, withoutPoppler } from '#lib/platform/server/print-probe.ts';
import { expect, test } from './step.ts';

const count = 14;
const attunement = 11;
const reason = 'Onze uitnodigingen zijn <niet> te lezen & komen te laat';

test('the quick scan says where to begin, and why', async ({ page, step }) => {
	await page.goto('/snelscan');
	await step('the choice of setting');
	await page.getByRole('link', { name: /^School/ }).click();
	await expect(page).toHaveURL('/snelscan?setting=school');
	await step('the questions');

	await answer(page);
	await expect(page).toHaveURL('/snelscan/uitslag');
	const advice = page.getByRole('region', { name: 'Begin met: Positieve attitude' });
	await expect(advice).toContainText('Positieve attitude: vraagt aandacht. Houding en organisatie gaan voor');
	await expect(advice).toContainText('Over Wederzijdse afstemming weten wij nog niets.');
	await expect(standing(page, 'Wederzijdse afstemming')).toContainText('nog niet bekend');
	await expect(standing(page, 'Basale organisatie')).toContainText('op orde');
	await expect(page.getByText('Setting: School.')).toBeVisible();
	await step('where to begin');
});

test('what was answered comes back after a look at a tool', async ({ page, step }) => {
	await page.goto('/snelscan?setting=school');
	await answer(page);
	await page.getByRole('list', { name: 'Met dit gereedschap' }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { name: 'Stappen' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Begin met: Positieve attitude' })).toBeVisible();
	await step('the same first impression');
});

test('another aspect asks for a reason, which stays with the plan', async ({ page, step }) => {
	await page.goto('/snelscan?setting=school');
	await answer(page);
	await page.getByRole('radio', { name: 'Basale organisatie' }).check();
	await page.getByRole('button', { name: 'Toon het gereedschap voor dit aspect' }).click();
	await expect(page.getByRole('textbox', { name: 'Waarom?' })).toHaveAccessibleDescription(
		/Schrijf in één zin waarom/,
	);
	await expect(page.getByRole('radio', { name: 'Basale organisatie' })).toBeChecked();
	await expect(standing(page, 'Positieve attitude')).toContainText('vraagt aandacht');
	await expect(standing(page, 'Basale organisatie')).toContainText('op orde');
	await step('the reason is asked for, the answers are still there', { status: 400 });

	await page.getByRole('textbox', { name: 'Waarom?' }).fill(reason);
	await page.getByRole('button', { name: 'Toon het gereedschap voor dit aspect' }).click();
	await expect(page.getByText('Jij kiest voor Basale organisatie.')).toBeVisible();
	const tools = page.getByRole('list', { name: 'Met dit gereedschap' }).getByRole('listitem');
	expect(await tools.count()).toBeGreaterThan(0);
	for (const tool of await tools.allTextContents())
		expect(tool).toMatch(/Het richt zich (vooral|ook) op Basale organisatie/);
	await step('tools for the chosen aspect');

	await page.getByRole('button', { name: 'Maak hier een plan van' }).click();
	await expect(page).toHaveURL('/mijn-plan');
	await expect(page.getByLabel('Wij beginnen met')).toHaveValue('basale-organisatie');
	await expect(page.getByRole('textbox', { name: 'Waarom' })).toHaveValue(reason);
	await step('the plan begins with the chosen aspect');

	test.skip(Boolean(withoutPoppler), withoutPoppler);
	expect(textOf(await saved(page, 'Maak een PDF'))).toContain(reason);
});

test('the advice becomes a plan, and the plan a PDF and a Word file', async ({ page, step }) => {
	await page.goto('/snelscan?setting=school');
	await answer(page);
	const first = await page
		.getByRole('list', { name: 'Met dit gereedschap' })
		.getByRole('heading')
		.first()
		.innerText();
	await page.getByRole('button', { name: 'Maak hier een plan van' }).click();
	const line = page.getByRole('group', { name: first });
	for (const [label, text] of planTexts) await line.getByLabel(label).fill(text);
	await step('the plan is filled in');

	const word = await saved(page, 'Maak een Word-bestand');
	for (const [, text] of planTexts) expect(partOf(word, 'word/document.xml')).toContain(text);
	const pdf = await saved(page, 'Maak een PDF');
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

	test.skip(Boolean(withoutPoppler), withoutPoppler);
	// A word that is broken off at the end of a line holds a soft hyphen there.
	const text = textOf(pdf).replaceAll('\u00ad ', '');
	for (const words of [first, 'Positieve attitude', ...planTexts.map(([, typed]) => typed)])
		expect(text).toContain(words);
});

test('forms say which site they come from, although addresses are told to nobody', async ({
	page,
	baseURL,
}) => {
	const sent = page.waitForRequest((request) => request.method() === 'POST');
	await addToPlan(page, 'nabelronde');
	expect(await (await sent).headerValue('origin')).toBe(baseURL);
	await expect(page.getByRole('group', { name: 'Nabelronde' })).toBeVisible();
});

test('the quick scan can be answered with keys alone', async ({ page }) => {
	await page.goto('/snelscan?setting=wijk');
	for (let number = 1; number <= count; number += 1) {
		await tabTo(page, question(page, number).getByRole('radio').first());
		for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
		await expect(question(page, number).getByRole('radio', { name: 'vaak' })).toBeChecked();
	}
	await tabTo(page, page.getByRole('button', { name: 'Toon de eerste indruk' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Houd vast' })).toBeVisible();
});

// "Soms" for attitude, which is the first question, "vaak" for the rest; two questions are skipped.
async function answer(page: Page): Promise<void> {
	for (let number = 1; number <= count; number += 1) {
		if (number === attunement || number === attunement + 1) continue;
		await question(page, number)
			.getByRole('radio', { name: number === 1 ? 'soms' : 'vaak', exact: true })
			.check();
	}
	await page.getByRole('button', { name: 'Toon de eerste indruk' }).click();
}

function question(page: Page, number: number) {
	return page.getByRole('group', { name: `Vraag ${number} van ${count}:` });
}

function standing(page: Page, aspect: string) {
	return page.getByRole('row', { name: aspect });
}
