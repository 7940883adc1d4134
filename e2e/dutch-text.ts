// Whether the Dutch text of a tool is marked as Dutch on a page in another language.
import type { Page } from '@playwright/test';

/** The Dutch text that stands under another language, and headings and buttons that stand under Dutch. */
export type Marks = { dutchNotMarked: string[]; markedButEnglish: string[] };

/** Compares the texts of `tool` (its JSON) with the language each of them has on the page. */
export function wronglyMarked(page: Page, tool: unknown): Promise<Marks> {
	return page.evaluate((dutch) => {
		const languageOf = (node: Node) => node.parentElement?.closest('[lang]')?.getAttribute('lang');
		const marks: Marks = { dutchNotMarked: [], markedButEnglish: [] };
		const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode.textContent!.trim();
			const isDutch = dutch.includes(text.replace(/^“|”$/g, ''));
			if (isDutch && languageOf(texts.currentNode) !== 'nl') marks.dutchNotMarked.push(text);
		}
		for (const element of document.querySelectorAll('main :is(h1, h2, button)')) {
			if (element.closest('[lang]')?.getAttribute('lang') === 'nl')
				marks.markedButEnglish.push(element.textContent);
		}
		return marks;
	}, sentencesIn(tool));
}

// Every text of some length; shorter ones are codes, and words that both languages may have.
function sentencesIn(value: unknown): string[] {
	if (typeof value === 'string') return value.length > 20 ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	const own = Object.entries(value).filter(([key]) => key !== 'engels');
	return own.flatMap(([, inner]) => sentencesIn(inner));
}
