// What several journeys do with the plan: put a tool in it, fill it in, and take it along as a file.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** What Wijkteam Noord writes at a tool: the label of the field and the text. */
export const planTexts = [
	['Wie', 'Samira van Wijkteam Noord'],
	['Wanneer', 'elke maandag om 9.00 uur'],
	['Eerste stap', 'de namenlijst halen bij de administratie'],
	['Hieraan zien we dat het werkt', 'van elk kind kennen wij één ouder'],
] as const;

/** Puts a tool in the plan by the button on its sheet; ends on the plan. */
export async function addToPlan(page: Page, slug: string): Promise<void> {
	await page.goto(`/gereedschap/${slug}`);
	await page.getByRole('button', { name: 'Zet in mijn plan' }).click();
	await page.waitForURL('/mijn-plan');
}

/** The bytes of the file that a button of the plan gives. */
export async function saved(page: Page, button: string): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return readFile(await (await download).path());
}
