// On every page of somebody who took the kit along: says that there is no connection, or that there is newer content.
import { keptKits } from '#lib/offline/browser/kept-kits.ts';
import { listAddress, type OfflineList } from '#lib/offline/offline-list.ts';

const page = document.querySelector('main');
const { lang } = document.documentElement;
// Whoever took nothing along has no worker, and this script does nothing.
if (page && navigator.serviceWorker?.controller) void tell(page);

async function tell(page: HTMLElement): Promise<void> {
	const kept = (await keptKits()).find(({ list }) => list.language === lang);
	// The page to take along says the same, with what it weighs.
	if (!kept || location.pathname === kept.list.words.updateAt) return;
	const { words } = kept.list;
	const online =
		navigator.onLine && (await fetch(listAddress(lang), { credentials: 'omit' }).catch(() => false as const));
	if (!online) {
		const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(kept.since);
		show(page, words.without.replace('{date}', date));
	} else if (online.ok && ((await online.json()) as OfflineList).version !== kept.list.version) {
		const link = document.createElement('a');
		link.className = 'nl-link';
		link.href = words.updateAt;
		link.textContent = words.update;
		show(page, `${words.newer} `, link);
	}
}

function show(page: HTMLElement, ...parts: (string | Node)[]): void {
	const notice = document.createElement('p');
	notice.className = 'page small screen';
	notice.setAttribute('role', 'status');
	page.prepend(notice);
	// After it stands in the page, so that it is read aloud.
	notice.append(...parts);
}
