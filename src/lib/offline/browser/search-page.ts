// Searches on the device itself: fetches the texts when somebody first searches, and shows what was found.
import { say, type Words } from '#lib/offline/browser/say.ts';
import { makeOfflineSearch, type OfflineResults } from '#lib/offline/offline-search.ts';
import type { Found, SearchTexts } from '#lib/offline/search-texts.ts';

const page = document.querySelector<HTMLElement>('[data-search]')!;
const form = page.querySelector<HTMLFormElement>('form')!;
const field = form.querySelector<HTMLInputElement>('input[name=q]')!;
const template = page.querySelector<HTMLTemplateElement>('template')!;
const words = JSON.parse(page.dataset.words!) as Words;
let search: Promise<(address: URLSearchParams) => OfflineResults> | undefined;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	history.pushState(null, '', `?${new URLSearchParams({ q: field.value })}`);
	void show();
});
addEventListener('popstate', () => void show());
if (location.search) void show();

async function show(): Promise<void> {
	const status = page.querySelector<HTMLElement>('[data-found]')!;
	const list = page.querySelector('ul[data-results]')!;
	const address = new URLSearchParams(location.search);
	status.hidden = address.size === 0;
	if (status.hidden) return list.replaceChildren();
	try {
		status.textContent = search ? '' : say(words, 'busy');
		search ??= makeSearch();
		const { query, filters, results, nearest } = (await search)(address);
		field.value = query;
		status.textContent = [
			say(words, results.length === 1 ? 'foundOne' : 'found', { count: results.length }),
			...filters,
		].join(' · ');
		page.querySelector<HTMLElement>('[data-nearest]')!.hidden = nearest.length === 0;
		list.replaceChildren(...(results.length > 0 ? results : nearest).map(row));
	} catch {
		search = undefined;
		status.textContent = say(words, 'broken');
	}
}

async function makeSearch(): Promise<(address: URLSearchParams) => OfflineResults> {
	const answer = await fetch(page.dataset.search!, { credentials: 'omit' });
	return makeOfflineSearch((await answer.json()) as SearchTexts);
}

function row({ name, sentence, facts, address }: Found): Node {
	const item = template.content.cloneNode(true) as DocumentFragment;
	const link = item.querySelector('a')!;
	link.href = address;
	link.textContent = name;
	item.querySelector('[data-sentence]')!.textContent = sentence;
	item.querySelector('[data-facts]')!.textContent = facts.join(' · ');
	return item;
}
