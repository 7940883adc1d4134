// Keeps the own kit in the browser: on a sheet one keeps a tool, on /kist what one changes stays.
const key = 'gereedschapskist-kist';

const page = document.querySelector<HTMLElement>('[data-kit]');
const keepButton = document.querySelector<HTMLElement>('[data-kit-keep]');
if (page) onKit(page, page.dataset.kit!.split(',').filter(Boolean));
if (keepButton) onSheet(keepButton, keepButton.dataset.kitKeep!);

// The address is the kit. Without a query it is one's own; another than one's own is a kit that somebody shared.
function onKit(page: HTMLElement, shown: string[]) {
	const own = stored();
	const isOwn = own.join() === shown.join();
	if (shown.length === 0 && own.length > 0 && !location.search) return show(own, true);
	if (!isOwn && shown.length > 0) offer(page, shown);

	// What one changes in one's own kit is kept; changing somebody else's kit leaves one's own alone.
	if (isOwn) {
		for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-kit-edit]')) {
			link.addEventListener('click', () => keep(idsIn(new URL(link.href).searchParams)));
		}
		const form = page.querySelector<HTMLFormElement>('form[data-kit-edit]');
		form?.addEventListener('submit', () => keep(idsIn(new URLSearchParams(pairsOf(form)))));
	}

	const copy = page.querySelector<HTMLButtonElement>('[data-kit-copy]');
	const address = page.querySelector<HTMLInputElement>('#deel');
	if (copy && address) {
		// The clipboard is only there on a safe address.
		copy.hidden = !('clipboard' in navigator);
		copy.addEventListener('click', () => {
			void navigator.clipboard.writeText(address.value).then(() => {
				const status = page.querySelector<HTMLElement>('[data-kit-copied]')!;
				status.textContent = status.dataset.said!;
			});
		});
	}
	const wipe = page.querySelector<HTMLButtonElement>('[data-kit-wipe]');
	if (wipe && isOwn) {
		wipe.hidden = false;
		wipe.addEventListener('click', () => {
			keep([]);
			show([]);
		});
	}
}

function offer(page: HTMLElement, shown: string[]) {
	page.querySelector<HTMLElement>('[data-kit-shared]')!.hidden = false;
	page.querySelector('[data-kit-take]')!.addEventListener('click', () => {
		const together = [...new Set([...stored(), ...shown])];
		keep(together);
		show(together);
	});
}

// On a sheet the link "bewaar" becomes a switch.
function onSheet(link: HTMLElement, id: string) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = link.className;
	const label = document.createElement('span');
	label.className = 'nl-button__label';
	button.append(label);
	const status = document.querySelector<HTMLElement>('[data-kit-status]')!;
	const tell = () => {
		const kept = stored().includes(id);
		label.textContent = kept ? link.dataset.out! : link.textContent.trim();
		status.hidden = !kept;
	};
	button.addEventListener('click', () => {
		const own = stored();
		keep(own.includes(id) ? own.filter((other) => other !== id) : [...own, id]);
		tell();
	});
	tell();
	link.replaceWith(button);
}

function show(ids: string[], replace = false) {
	if (replace) location.replace(addressOf(ids));
	else location.assign(addressOf(ids));
}

function addressOf(ids: string[]): string {
	return location.origin + location.pathname + (ids.length > 0 ? `?gereedschap=${ids.join(',')}` : '');
}

function idsIn(query: URLSearchParams): string[] {
	return [...new Set(query.getAll('gereedschap').flatMap((list) => list.split(',')))].filter(Boolean);
}

function pairsOf(form: HTMLFormElement): [string, string][] {
	return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}

function stored(): string[] {
	try {
		const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
	} catch {
		return [];
	}
}

function keep(ids: string[]) {
	try {
		localStorage.setItem(key, JSON.stringify(ids));
	} catch {
		// No room or no permission: the kit still stands in the address.
	}
}
