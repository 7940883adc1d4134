// The server in front of the app: what comes in is checked, what goes out is compressed, kept and made safe.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { commonHeaders, contentType, isFile, isPublicPage } from './answer-headers.ts';
import { answerBroken, statusOfBroken } from './broken-request.ts';
import { type Handler, answerOf } from './held-answer.ts';
import { hostOf, prepare } from './incoming.ts';
import { createPageStore } from './page-store.ts';
import type { PlainStatus } from './plain-page.ts';
import { hasBody, readBody, withBody } from './request-body.ts';
import { securityHeaders } from './security-headers.ts';
import { securityText } from './security-text.ts';
import { sendFile, sendOnce, sendPlain, sendStored, sendText } from './send.ts';
import { servedHosts } from './served-hosts.ts';
import type { Settings } from './settings.ts';
import { storedPage } from './stored-page.ts';
import { faultOf, inAscii, isPath, longestTarget, queryLength } from './target.ts';

// A longer query is somebody's own search: it would push out pages that many ask for.
const longestStoredQuery = 200;

const limits = {
	// Room for the longest target and as much again, so that a longer target gets its own answer (414, not 431).
	maxHeaderSize: 2 * longestTarget,
	// Milliseconds. A form of 64 kB in 30 s is 17 kbit/s, slower than any phone; whoever is slower holds us up.
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	connectionsCheckingInterval: 5_000,
	// Longer than the usual 60 s of a server in front of us: the one who sends requests should close first.
	keepAliveTimeout: 65_000,
	// A request without Host gets our own page, with the security headers.
	requireHostHeader: false,
};

export type Front = {
	settings: Settings;
	handler: Handler;
	/** What gets one JSON line when the app fails; standard error unless a test listens. */
	log?: (line: string) => void;
	/** Milliseconds; a test may be in more of a hurry. */
	timeouts?: { headersTimeout?: number; requestTimeout?: number; connectionsCheckingInterval?: number };
};

/** Makes the server; it does not listen yet. */
export function createFront({ settings, handler, log = console.error, timeouts }: Front): Server {
	const security = securityHeaders(settings.origin);
	const hosts = servedHosts(settings);
	const store = createPageStore();

	const server = createServer({ ...limits, ...timeouts }, (request, response) => {
		answer(request, response).catch((error: unknown) => fail(request, response, error));
	});
	server.on('checkExpectation', (request, response) => sendPlain(request, response, 417, security));
	server.on('connect', (_request, connection) => answerBroken(connection, 405, security));
	server.on('clientError', (error: NodeJS.ErrnoException, connection) => {
		answerBroken(connection, statusOfBroken(error.code), security, underWay(connection));
	});
	return server;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const refuse = (status: PlainStatus) => sendPlain(request, response, status, security);
		const { method } = request;
		const target = inAscii(request.url ?? '');
		const reads = method === 'GET' || method === 'HEAD';
		if (!reads && method !== 'POST') return refuse(405);
		if (reads && hasBody(request)) return refuse(400);
		if (reads && isPath(target, '/gezond')) return sendText(response, 'gezond', 'no-store', security);

		const host = hostOf(request);
		if (host === undefined) return refuse(400);
		const origin = hosts.get(host.toLowerCase());
		if (origin === undefined) return refuse(421);

		// Only targets without a fault get into the store, so a page found there needs no further look.
		const stored = reads ? store.find(origin + target) : undefined;
		if (stored) return sendStored(request, response, stored);

		const fault = faultOf(target);
		if (fault) return refuse(fault);
		if (reads && isPath(target, '/.well-known/security.txt')) {
			const text = securityText(settings, new Date());
			return text ? sendText(response, text, 'no-cache', security) : refuse(404);
		}

		const body = reads ? undefined : await readBody(request);
		if (body === 'gone') return;
		if (body === 'too large') return refuse(413);
		prepare(request, origin, target);
		await answerFromApp(
			body ? withBody(request, body) : request,
			response,
			reads ? origin + target : undefined,
		);
	}

	// `address` is where the page may be kept; undefined when this request must not leave anything behind.
	async function answerFromApp(
		request: IncomingMessage,
		response: ServerResponse,
		address?: string,
	): Promise<void> {
		const made = await answerOf(handler, request, response);
		if (isFile(made)) return sendFile(response, made, security);
		const isShared = address && isPublicPage(made) && queryLength(address) <= longestStoredQuery;
		if (!isShared) return sendOnce(request, response, made, security);
		const page = await storedPage(made.body, contentType(made) ?? '', commonHeaders(made, security));
		store.keep(address, page);
		sendStored(request, response, page);
	}

	function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
		// Somebody who closes the window is not a fault of the app.
		if (response.destroyed) return;
		log(faultLine(request, error));
		if (response.headersSent) response.destroy();
		else sendPlain(request, response, 500, security);
	}
}

// The answer that Node is writing on this connection now. Node keeps it under this name and asks it itself when
// nobody listens for broken requests; there is no public way to know.
function underWay(connection: Duplex): ServerResponse | undefined {
	return (connection as Duplex & { _httpMessage?: ServerResponse })._httpMessage;
}

// The query is left out: it may hold what a person typed.
function faultLine({ method, url }: IncomingMessage, error: unknown): string {
	const { message, stack } = error instanceof Error ? error : new Error(String(error));
	return JSON.stringify({
		level: 'error',
		time: new Date(),
		method,
		path: url?.split('?')[0],
		message,
		stack,
	});
}
