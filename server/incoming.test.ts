// Proves what comes in: which hosts, methods, addresses and bodies reach the app, and how the rest is refused.
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { pageHandler, startFront } from './front-under-test.ts';
import type { Handler } from './held-answer.ts';
import { protocolHeader } from './incoming.ts';

// Answers with what reached it.
const echo: Handler = async (request, answer) => {
	const { method, url, headers } = request;
	answer.writeHead(200, { 'content-type': 'application/json' });
	answer.end(JSON.stringify({ method, url, headers, body: await text(request) }));
};

let front: Awaited<ReturnType<typeof startFront>>;
afterEach(() => front.stop());

test('the names of this machine are served without an origin, others are not', async () => {
	front = await startFront(echo);
	const hosts = ['localhost:3000', 'LOCALHOST:3000', '127.0.0.1:3000', '[::1]:3000'];
	const others = [
		'localhost',
		'localhost:3001',
		'noord.example',
		'noord.example:3000',
		'localhost:3000@noord.example',
	];
	const statusOf = async (host: string) => (await front.get('/', { headers: { host } })).status;
	expect(await Promise.all(hosts.map(statusOf))).toEqual([200, 200, 200, 200]);
	expect(await Promise.all(others.map(statusOf))).toEqual([421, 421, 421, 421, 421]);
});

test('with an origin only its host is served; the page says how to set it and repeats nothing', async () => {
	front = await startFront(echo, { origin: 'https://kist.noord.example', originChosen: true });
	const right = await front.get('/', { headers: { host: 'kist.noord.example' } });
	const wrong = await front.get('/', { headers: { host: 'kwaad.example' } });
	expect(JSON.parse(right.body.toString()).headers).toMatchObject({ [protocolHeader]: 'https' });
	expect(wrong.status).toBe(421);
	expect(wrong.body.toString()).toContain('ORIGIN=');
	expect(wrong.body.toString()).not.toContain('kwaad');
	expect((await front.get('/', { headers: { host: 'localhost:3000' } })).status).toBe(421);
});

test('any host may ask whether it is alive', async () => {
	front = await startFront(echo);
	const { status, body } = await front.get('/gezond', { headers: { host: '10.0.0.7' } });
	expect([status, body.toString()]).toEqual([200, 'gezond']);
	expect(await front.raw('GET /gezond HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 .*gezond$/s);
});

test('what a client says about who is in front does not reach the app', async () => {
	front = await startFront(echo);
	const headers = {
		'X-Forwarded-Host': 'kwaad.example',
		'X-Forwarded-For': '1.2.3.4',
		Forwarded: 'host=kwaad.example',
		[protocolHeader]: 'https',
		Accept: 'text/html',
	};
	const seen = JSON.parse((await front.get('/', { headers })).body.toString()).headers;
	expect(seen).toEqual({
		accept: 'text/html',
		connection: 'close',
		host: 'localhost:3000',
		[protocolHeader]: 'http',
	});
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
	front = await startFront(echo);
	const { status, headers } = await front.get('/', { method });
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
});

test('a long search reaches the app, a longer address does not', async () => {
	front = await startFront(echo);
	const path = `/gereedschap?q=${'%C3%A9'.repeat(1700)}`;
	expect(JSON.parse((await front.get(path)).body.toString()).url).toBe(path);
	expect((await front.get(`/?q=${'a'.repeat(17_000)}`)).status).toBe(414);
});

test('a form reaches the app whole, with and without a length', async () => {
	front = await startFront(echo);
	const body = 'a'.repeat(64 * 1024);
	const sent = await front.get('/snelscan', { method: 'POST', body });
	const chunked = await front.get('/snelscan', {
		method: 'POST',
		body,
		headers: { 'transfer-encoding': 'chunked' },
	});
	expect([sent, chunked].map((answer) => JSON.parse(answer.body.toString()).body)).toEqual([body, body]);
});

test('an empty form reaches the app', async () => {
	front = await startFront(echo);
	expect(JSON.parse((await front.get('/snelscan', { method: 'POST' })).body.toString()).body).toBe('');
});

test('a form of one byte too many is refused with a page, with and without a length', async () => {
	front = await startFront(echo);
	const body = 'a'.repeat(64 * 1024 + 1);
	for (const headers of [{}, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
		const {
			status,
			headers: sent,
			body: page,
		} = await front.get('/snelscan', { method: 'POST', body, headers });
		expect(status).toBe(413);
		expect(page.toString()).toContain('64 kB');
		expect(sent['content-security-policy']).toContain("default-src 'none'");
	}
});

test('the refusal of a big form arrives while it is still being sent, and the connection closes', async () => {
	front = await startFront(echo);
	const socket = connect(front.port, '127.0.0.1');
	socket.write('POST / HTTP/1.1\r\nHost: localhost:3000\r\nContent-Length: 900000000\r\n\r\n');
	socket.write(Buffer.alloc(200_000));
	const [page] = (await once(socket, 'data')) as [Buffer];
	expect(page.toString()).toMatch(/^HTTP\/1.1 413 .*connection: close/is);
	const closed = new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve));
	for (let sent = 0; sent < 40 && !socket.destroyed; sent += 1) socket.write(Buffer.alloc(100_000));
	await closed;
});

test('a form that is refused for its address is not waited for', async () => {
	front = await startFront(echo);
	const body = 'a'.repeat(300_000);
	expect((await front.get('/%', { method: 'POST', body })).status).toBe(400);
	expect((await front.get('/', { method: 'PUT', body })).status).toBe(405);
	expect(
		(await front.get('/', { method: 'GET', body: 'a', headers: { 'content-length': '1' } })).status,
	).toBe(400);
});

test.each([
	['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
	[
		'two hosts',
		'GET / HTTP/1.1\r\nHost: localhost:3000\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n',
		400,
	],
	['an absolute target', 'GET http://kwaad.example/ HTTP/1.0\r\nHost: localhost:3000\r\n\r\n', 400],
	['no request at all', '\x16\x03\x01\x02\r\n\r\n', 400],
	['an unknown method', 'BAAS / HTTP/1.1\r\nHost: localhost:3000\r\n\r\n', 400],
	['a broken header', 'GET / HTTP/1.1\r\nHost : localhost:3000\r\n\r\n', 400],
	['a null byte', 'GET /\0 HTTP/1.1\r\nHost: localhost:3000\r\n\r\n', 400],
	[
		'two lengths',
		'POST / HTTP/1.1\r\nHost: localhost:3000\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
		400,
	],
	[
		'a broken chunk',
		'POST / HTTP/1.1\r\nHost: localhost:3000\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
		400,
	],
	['a tunnel', 'CONNECT kwaad.example:443 HTTP/1.1\r\nHost: localhost:3000\r\n\r\n', 405],
	[
		'an expectation',
		'POST / HTTP/1.1\r\nHost: localhost:3000\r\nExpect: koffie\r\nConnection: close\r\n\r\n',
		417,
	],
	[
		'an upgrade',
		'GET /% HTTP/1.1\r\nHost: localhost:3000\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n',
		400,
	],
	['headers without end', `GET / HTTP/1.1\r\nHost: localhost:3000\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is answered with a page that carries the security headers', async (_name, request, status) => {
	front = await startFront(echo, {}, { timeouts: { headersTimeout: 300, connectionsCheckingInterval: 50 } });
	const answer = await front.raw(request);
	expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*nosniff.*default-src 'none'.*<h1>`, 's'));
});

test('whoever is too slow is told so', async () => {
	const timeouts = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 };
	front = await startFront(echo, {}, { timeouts });
	expect(await front.raw('GET / HTTP/1.1\r\nHost: loc')).toMatch(/^HTTP\/1.1 408 .*nosniff/s);
	const half = 'POST / HTTP/1.1\r\nHost: localhost:3000\r\nContent-Length: 10\r\n\r\nabc';
	expect(await front.raw(half)).toMatch(/^HTTP\/1.1 408 .*nosniff/s);
});

test('an answer under way is not spoilt by nonsense that follows it', async () => {
	front = await startFront(pageHandler('a'.repeat(30_000_000), { 'content-type': 'image/png' }));
	const answer = await front.raw('GET /groot HTTP/1.1\r\nHost: localhost:3000\r\n\r\nonzin\r\n\r\n');
	expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1);
});

test('two requests in one go are answered in order', async () => {
	front = await startFront((request, answer, next) =>
		pageHandler(`adres ${request.url}`)(request, answer, next),
	);
	const ask = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost:3000\r\n${more}\r\n`;
	expect(await front.raw(ask('/een') + ask('/twee', 'Connection: close\r\n'))).toMatch(
		/adres \/een.*adres \/twee$/s,
	);
});

test('a visitor who leaves is no failure, and the app hears of it', async () => {
	const lines: string[] = [];
	let asked: (request: IncomingMessage) => void;
	const arrived = new Promise((resolve) => (asked = resolve));
	let heard: () => void;
	const left = new Promise<void>((resolve) => (heard = resolve));
	const slow: Handler = (request, answer) => {
		answer.once('close', () => heard());
		asked(request);
	};
	front = await startFront(slow, {}, { log: (line) => lines.push(line) });
	const socket = connect(front.port, '127.0.0.1', () =>
		socket.write('GET / HTTP/1.1\r\nHost: localhost:3000\r\n\r\n'),
	);
	await arrived;
	socket.destroy();
	await left;
	expect(lines).toEqual([]);
});

test('no bytes in an address make it fail or repeat themselves as a header', async () => {
	front = await startFront(echo);
	const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array).toString('latin1'));
	const escapes = fc
		.array(fc.integer({ min: 0, max: 255 }), { maxLength: 10 })
		.map((numbers) => numbers.map((n) => `%${n.toString(16).padStart(2, '0')}`).join(''));
	await fc.assert(
		fc.asyncProperty(fc.oneof(bytes, escapes), async (path) => {
			const request = Buffer.from(
				`GET /${path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n`,
				'latin1',
			);
			expect(await front.raw(request)).toMatch(/^HTTP\/1.1 (200|400) .*nosniff/s);
		}),
		{ numRuns: 300 },
	);
});
