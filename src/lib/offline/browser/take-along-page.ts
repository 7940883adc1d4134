// Makes the page to take the kit along work: what it weighs, taking it, what is there, and removing it.
import { bytesOf, listAddress, sizeText, type Entry, type OfflineList } from '#lib/offline/offline-list.ts';
import { keptKits, removeAll, type KeptKit } from '#lib/offline/browser/kept-kits.ts';
import { showPdfs } from '#lib/offline/browser/pdf-choice.ts';
import { say, type Words } from '#lib/offline/browser/say.ts';
import { missingOf, takeAlong } from '#lib/offline/browser/take-along.ts';

const page = document.querySelector<HTMLElement>('[data-take-along]')!;
const part = <E extends HTMLElement>(name: string) => page.querySelector<E>(`[data-${name}]`)!;
const words = JSON.parse(page.dataset.words!) as Words;
const { lang } = document.documentElement;
const status = part('status');
const take = part<HTMLButtonElement>('take');
const remove = part<HTMLButtonElement>('remove');
const progress = part<HTMLProgressElement>('progress');

// Only a safe address (https, or this device itself) has both.
if ('caches' in globalThis && 'serviceWorker' in navigator) {
	take.addEventListener('click', () => void onTake());
	remove.addEventListener('click', () => void onRemove());
	void begin();
} else {
	status.textContent = say(words, 'unable');
}

let wanted: OfflineList | undefined;

async function begin(): Promise<void> {
	await showState();
	await showPdfs(page, words);
}

// What stands here, and what there is to fetch: all of it follows from the two lists.
async function showState(): Promise<void> {
	const kept = (await keptKits().catch(() => [])).find(({ list }) => list.language === lang);
	wanted = await listOnline();
	const missing = wanted ? await missingOf(wanted) : [];
	const newest = wanted && kept?.list.version === wanted.version;
	const begun = wanted && !kept && missing.length < wanted.entries.length;

	const there = kept ? [whatIsThere(kept)] : [];
	status.textContent = [...there, wanted ? whatIsNew(missing, newest) : say(words, 'without')].join(' ');
	take.hidden = !wanted || Boolean(newest);
	take.firstElementChild!.textContent = say(words, kept ? 'update' : begun ? 'resume' : 'take');
	remove.hidden = !kept && !begun;
}

// Undefined when the server cannot be reached; asking it when that is known already only fills the console.
async function listOnline(): Promise<OfflineList | undefined> {
	if (!navigator.onLine) return undefined;
	const answer = await fetch(listAddress(lang), { credentials: 'omit' }).catch(() => undefined);
	return answer?.ok ? ((await answer.json()) as OfflineList) : undefined;
}

function whatIsThere({ since }: KeptKit): string {
	const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(since);
	return say(words, 'there', { date });
}

function whatIsNew(missing: Entry[], newest: boolean | undefined): string {
	if (newest) return say(words, 'newest');
	return say(words, missing.length === 1 ? 'sizeOne' : 'size', {
		count: missing.length,
		size: sizeText(bytesOf(missing), lang),
	});
}

async function onTake(): Promise<void> {
	const list = wanted;
	if (!list) return;
	take.disabled = true;
	progress.hidden = false;
	progress.max = list.entries.length;
	try {
		await takeAlong(list, (done) => {
			progress.value = done;
			status.textContent = say(words, 'busy', { done, count: list.entries.length });
		});
		await navigator.serviceWorker.register('/service-worker.js');
		await showState();
	} catch {
		await showState();
		status.textContent = `${say(words, 'broken')} ${status.textContent}`;
	} finally {
		take.disabled = false;
		progress.hidden = true;
		focusOn(take.hidden ? remove : take);
	}
}

async function onRemove(): Promise<void> {
	await removeAll();
	const registration = await navigator.serviceWorker.getRegistration();
	await registration?.unregister();
	await begin();
	status.textContent = `${say(words, 'removed')} ${status.textContent}`;
	focusOn(take);
}

// The button that was pressed may be gone; the keyboard stays where it was.
function focusOn(button: HTMLButtonElement): void {
	if (document.activeElement === document.body) button.focus();
}
