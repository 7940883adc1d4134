// Which PDFs of the own kit to keep on this device: ticked, with what they weigh, and fetched at one press.
import { bytesOf, sizeText } from '#lib/offline/offline-list.ts';
import { pdfCache } from '#lib/offline/browser/kept-kits.ts';
import { say, type Words } from '#lib/offline/browser/say.ts';
import { fetchPublic } from '#lib/offline/browser/take-along.ts';

// Where the own kit stands (kit/browser/kit-keeper.ts).
const kitKey = 'gereedschapskist-kist';

type Row = { row: HTMLElement; box: HTMLInputElement; address: string };

/** Shows the tools of the own kit, and those whose PDF is kept already; call it again when what is kept changed. */
export async function showPdfs(page: HTMLElement, words: Words): Promise<void> {
	const form = page.querySelector<HTMLFormElement>('form[data-pdfs]')!;
	const kept = await keptPdfs();
	const own = ownKit();
	const rows = [...form.querySelectorAll<HTMLElement>('[data-pdf]')].map((row): Row => {
		const box = row.querySelector('input')!;
		const address = row.dataset.pdf!;
		box.checked = kept.has(address);
		row.hidden = !box.checked && !own.includes(box.value);
		return { row, box, address };
	});
	const shown = rows.filter(({ row }) => !row.hidden);
	form.hidden = shown.length === 0;
	page.querySelector<HTMLElement>('[data-pdf-empty]')!.hidden = shown.length > 0;

	const bytes = new Map<string, number>();
	const tell = () => {
		const chosen = shown
			.filter(({ box }) => box.checked)
			.map(({ address }) => ({ bytes: bytes.get(address) ?? 0 }));
		const size = sizeText(bytesOf(chosen), document.documentElement.lang);
		form.querySelector('[data-pdf-status]')!.textContent = say(words, 'chosen', {
			count: chosen.length,
			size,
		});
	};
	form.onchange = tell;
	form.onsubmit = (event) => {
		event.preventDefault();
		void keep(form, shown, words).then(() => showPdfs(page, words));
	};
	for (const { row, address } of shown) {
		const size = await sizeOf(address);
		if (size === undefined) continue;
		bytes.set(address, size);
		row.querySelector('[data-pdf-size]')!.textContent = `(${sizeText(size, document.documentElement.lang)})`;
	}
	tell();
}

async function keep(form: HTMLFormElement, shown: Row[], words: Words): Promise<void> {
	const told = form.querySelector('[data-pdf-told]')!;
	told.textContent = say(words, 'keeping');
	const cache = await caches.open(pdfCache);
	try {
		for (const { box, address } of shown) {
			if (!box.checked) await cache.delete(address);
			else if (!(await cache.match(address))) await cache.put(address, await fetchPublic(address));
		}
		// Without the worker nobody would give them back.
		await navigator.serviceWorker.register('/service-worker.js');
		told.textContent = say(words, 'kept');
	} catch {
		told.textContent = say(words, 'broken');
	}
}

// Asked without fetching the file; a kept one is asked itself.
async function sizeOf(address: string): Promise<number | undefined> {
	const kept = await caches.match(address, { cacheName: pdfCache });
	if (kept) return (await kept.blob()).size;
	const answer = await fetch(address, { method: 'HEAD', credentials: 'omit' }).catch(() => undefined);
	return answer?.ok ? Number(answer.headers.get('content-length')) : undefined;
}

async function keptPdfs(): Promise<Set<string>> {
	if (!(await caches.has(pdfCache))) return new Set();
	const keys = await (await caches.open(pdfCache)).keys();
	return new Set(keys.map(({ url }) => new URL(url).pathname));
}

function ownKit(): string[] {
	try {
		const ids: unknown = JSON.parse(localStorage.getItem(kitKey) ?? '[]');
		return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
	} catch {
		return [];
	}
}
