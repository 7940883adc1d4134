// Proves what goes out: security headers on everything, compressed pages, and a store of what is public.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { pageHandler, startFront } from './front-under-test.ts';
import type { Handler } from './held-answer.ts';

const stored = {
	'x-page-store': 'public',
	'content-security-policy': "default-src 'none'; style-src 'sha256-x'",
};
const text = `<h1>Gereedschapskist</h1>${'<p>Wijkteam Noord</p>'.repeat(100)}`;

let front: Awaited<ReturnType<typeof startFront>>;
afterEach(() => front.stop());

test.each([
	['a stored page', pageHandler(text, stored), '/'],
	['a page for one person', pageHandler(text), '/mijn-plan'],
	['a page that is not there', pageHandler('weg', {}, 404), '/weg'],
	['a failure', () => Promise.reject(new Error('stuk')), '/stuk'],
	['a redirect', pageHandler('', { location: '/uitgangspunten' }, 308), '/oud'],
	['a refused address', pageHandler(text), '/%'],
	['the sign of life', pageHandler(text), '/gezond'],
])('%s carries the security headers and hides what it is made with', async (_name, handler, path) => {
	front = await startFront(handler as Handler, {}, { log: () => undefined });
	const { headers } = await front.get(path);
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': expect.stringContaining('camera=()'),
		'content-security-policy': expect.stringContaining("default-src 'none'"),
	});
	expect(headers['strict-transport-security']).toBeUndefined();
	expect(Object.keys(headers).join()).not.toMatch(/x-sveltekit|x-page-store|x-powered-by|server/);
});

test('an https origin asks browsers to stay on https', async () => {
	front = await startFront(pageHandler(text), { origin: 'https://kist.noord.example', originChosen: true });
	const { headers } = await front.get('/', { headers: { host: 'kist.noord.example' } });
	expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
});

test('the policy of a page is kept; what has none gets the strict one', async () => {
	front = await startFront((request, answer) => {
		answer.writeHead(200, request.url === '/' ? stored : {}).end(text);
	});
	const policies = await Promise.all(['/', '/x'].map(async (path) => (await front.get(path)).headers));
	expect(policies.map((headers) => headers['content-security-policy'])).toEqual([
		stored['content-security-policy'],
		"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	]);
});

test('a public page is made once and then comes from the store, in every encoding', async () => {
	let made = 0;
	front = await startFront((request, answer, next) => {
		made += 1;
		pageHandler(text, { ...stored, 'x-sveltekit-page': 'true', etag: '"kit"' })(request, answer, next);
	});
	const read = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
	const tags = new Set();
	for (const [encoding, decode] of Object.entries(read)) {
		const { status, headers, body } = await front.get('/', { headers: { 'accept-encoding': encoding } });
		expect([status, decode(body).toString()]).toEqual([200, text]);
		expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache',
			vary: 'Accept-Encoding',
			'content-length': String(body.length),
		});
		tags.add(headers.etag);
	}
	expect(made).toBe(1);
	expect(tags.size).toBe(3);
});

test('who has the page already gets 304, with the same headers and nothing else', async () => {
	front = await startFront(pageHandler(text, stored));
	const first = await front.get('/', { headers: { 'accept-encoding': 'br' } });
	const etag = String(first.headers.etag);
	for (const tag of [etag, `W/${etag}`, `"oud", ${etag}`, '*']) {
		const headers = { 'accept-encoding': 'br', 'if-none-match': tag };
		const again = await front.get('/', { headers });
		expect(again).toMatchObject({ status: 304, body: { length: 0 } });
		const { etag, vary, 'content-security-policy': policy, 'x-content-type-options': sniff } = again.headers;
		expect({ etag, vary, policy, sniff }).toEqual({
			etag: first.headers.etag,
			vary: first.headers.vary,
			policy: first.headers['content-security-policy'],
			sniff: 'nosniff',
		});
	}
	const gzip = await front.get('/', { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } });
	expect(gzip.status).toBe(200);
});

test('HEAD says what GET would say, before and after the page is stored', async () => {
	front = await startFront((request, answer, next) => {
		expect(request.method).toBe('GET');
		pageHandler(text, stored)(request, answer, next);
	});
	const before = await front.get('/', { method: 'HEAD' });
	const page = await front.get('/');
	const after = await front.get('/', { method: 'HEAD' });
	for (const { headers, body } of [before, after]) {
		expect({ ...headers, date: '' }).toEqual({ ...page.headers, date: '' });
		expect(body.length).toBe(0);
	}
});

test.each([
	['a cookie', {}, { 'set-cookie': 'x=1' }, '/'],
	['an answer that varies', {}, { vary: 'Accept' }, '/'],
	['a long query', {}, {}, `/gereedschap?q=${'a'.repeat(200)}`],
	['a form that was sent', { method: 'POST', body: 'a=1' }, {}, '/snelscan'],
])('is not stored and kept by nobody: %s', async (_name, question, headers, path) => {
	let made = 0;
	front = await startFront((request, answer, next) => {
		made += 1;
		pageHandler(text, { ...stored, ...headers, etag: '"kit"' })(request, answer, next);
	});
	await front.get(path, question);
	const answer = await front.get(path, { ...question, headers: { 'accept-encoding': 'gzip' } });
	expect(made).toBe(2);
	expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-encoding': 'gzip' });
	expect(answer.headers.etag).toBeUndefined();
	expect(gunzipSync(answer.body).toString()).toBe(text);
});

test('the app may let the browser itself keep an answer for one person', async () => {
	front = await startFront(pageHandler(text, { 'cache-control': 'private, max-age=60' }));
	expect((await front.get('/')).headers['cache-control']).toBe('private, max-age=60');
});

test('a query of 200 characters is stored; the same path with another query is another page', async () => {
	front = await startFront((request, answer, next) =>
		pageHandler(request.url ?? '', stored)(request, answer, next),
	);
	const paths = [`/?q=${'a'.repeat(198)}`, '/?q=b', '/'];
	const cache = await Promise.all(
		paths.map(async (path) => (await front.get(path)).headers['cache-control']),
	);
	expect(cache).toEqual(['no-cache', 'no-cache', 'no-cache']);
	for (const path of paths) expect((await front.get(path)).body.toString()).toBe(path);
});

test('a PDF is stored as it is', async () => {
	front = await startFront(pageHandler('%PDF'.repeat(500), { ...stored, 'content-type': 'application/pdf' }));
	const { headers } = await front.get('/gereedschap/startgesprek.pdf', {
		headers: { 'accept-encoding': 'br' },
	});
	expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-cache' });
	expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
	expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
});

test('a file of the adapter keeps its own tag, encoding and term', async () => {
	const file = {
		'content-type': 'text/javascript',
		'content-encoding': 'br',
		'accept-ranges': 'bytes',
		'cache-control': 'public,max-age=31536000,immutable',
		etag: '"bestand"',
		vary: 'Accept-Encoding',
	};
	front = await startFront((request, answer, next) => {
		if (request.headers['if-none-match']) answer.writeHead(304, { etag: '"bestand"' }).end();
		else pageHandler(text, file)(request, answer, next);
	});
	const first = await front.get('/_app/immutable/x.js', { headers: { 'accept-encoding': 'br' } });
	expect(first.headers).toMatchObject({ ...file, 'content-type': 'text/javascript; charset=utf-8' });
	const again = await front.get('/_app/immutable/x.js', { headers: { 'if-none-match': '"bestand"' } });
	expect(again).toMatchObject({
		status: 304,
		headers: { etag: '"bestand"', 'x-content-type-options': 'nosniff' },
	});
});

test('a failure gives our own page without a stack, and one line for the host without the query', async () => {
	const lines: string[] = [];
	const handler = () => {
		throw new Error('geheim\nregel twee');
	};
	front = await startFront(handler, {}, { log: (line) => lines.push(line) });
	const { status, body } = await front.get('/gereedschap?q=naam');
	expect(status).toBe(500);
	expect(body.toString()).toContain('Er ging iets mis');
	expect(body.toString()).not.toContain('geheim');
	expect(lines).toHaveLength(1);
	expect(lines[0]).not.toMatch(/\n|naam/);
	expect(JSON.parse(lines[0] ?? '')).toMatchObject({
		level: 'error',
		path: '/gereedschap',
		message: 'geheim\nregel twee',
	});
});

test('security.txt is there when there is a contact', async () => {
	front = await startFront(pageHandler('app'), { contact: 'mailto:veilig@noord.example' });
	const { status, headers, body } = await front.get('/.well-known/security.txt');
	expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
	expect(body.toString()).toContain('Contact: mailto:veilig@noord.example\n');
});

test('security.txt is not there without a contact', async () => {
	front = await startFront(pageHandler('app'));
	expect((await front.get('/.well-known/security.txt')).status).toBe(404);
});
