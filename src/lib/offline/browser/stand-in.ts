// Answers for the server when it cannot be reached, from the kit that somebody took along; it keeps nothing itself.
import { keptAt, keptKits, type KeptKit } from '#lib/offline/browser/kept-kits.ts';
import { languageOf, offlineAnswer, withoutConnection } from '#lib/offline/offline-answer.ts';

type Asking = Event & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
const worker = self as unknown as {
	skipWaiting: () => Promise<void>;
	clients: { claim: () => Promise<void> };
};

// Milliseconds; after that a kept page is better than waiting for a weak connection.
const patience = 3000;

addEventListener('install', () => void worker.skipWaiting());
addEventListener('activate', (event) => (event as Lasting).waitUntil(worker.clients.claim()));

addEventListener('fetch', (event) => {
	const asking = event as Asking;
	const { request } = asking;
	if (new URL(request.url).origin !== location.origin) return;
	// With a connection a form is none of our business: Back to its answer works only when nobody stands in between.
	if (request.method !== 'GET') {
		if (request.mode === 'navigate' && !navigator.onLine) asking.respondWith(keptFor(request));
	} else if (request.mode === 'navigate') asking.respondWith(page(request));
	else asking.respondWith(fetch(request).catch(() => part(request)));
});

async function page(request: Request): Promise<Response> {
	const fromServer = fetch(request);
	// Looked up only when it takes too long, or fails.
	const slow = new Promise<'slow'>((resolve) => setTimeout(resolve, patience, 'slow'));
	const first = await Promise.race([fromServer.catch(() => 'failed' as const), slow]);
	if (first === 'failed') return keptFor(request);
	if (first !== 'slow') return first;
	const kits = await keptKits();
	const answer = offlineAnswer(asked(request), isKept(kits));
	const kept = answer !== 'nothing' && 'show' in answer && (await keptAt(answer.show, kits));
	return kept || fromServer.catch(() => keptFor(request));
}

async function keptFor(request: Request): Promise<Response> {
	const kits = await keptKits();
	const { path } = asked(request);
	const pdf = request.method === 'GET' && path.endsWith('.pdf') && (await keptAt(path, kits));
	if (pdf) return pdf;
	const answer = offlineAnswer(asked(request), isKept(kits));
	if (answer !== 'nothing' && 'goTo' in answer) return Response.redirect(answer.goTo);
	const kept = answer !== 'nothing' && (await keptAt(answer.show, kits));
	return kept || nothing(path, kits);
}

// The page that says so, in the language of the address or else in the one that is there.
async function nothing(path: string, kits: KeptKit[]): Promise<Response> {
	const languages = [languageOf(path), ...kits.map(({ list }) => list.language)];
	for (const language of languages) {
		const page = await keptAt(withoutConnection(language), kits);
		if (page) return new Response(page.body, { status: 503, headers: page.headers });
	}
	return Response.error();
}

async function part(request: Request): Promise<Response> {
	const { path, query } = asked(request);
	const kits = await keptKits();
	const kept = query === '' && isKept(kits)(path) ? await keptAt(path, kits) : undefined;
	return kept ?? Response.error();
}

function isKept(kits: KeptKit[]): (path: string) => boolean {
	return (path) => kits.some(({ list }) => list.entries.some((entry) => entry.path === path));
}

function asked({ method, url }: Request): { method: string; path: string; query: string } {
	const { pathname, search } = new URL(url);
	return { method, path: pathname, query: search };
}
