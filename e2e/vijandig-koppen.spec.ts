// Somebody forges who they are, where they ask, or how; nobody else gets to see it.
import { files, forms, pages } from './public-addresses.ts';
import { ask, askInBytes } from './raw-request.ts';
import { expectSafe } from './safe-answer.ts';
import { expect, test } from './step.ts';

test('another host is not served', async ({ baseURL }) => {
	for (const host of [
		'kwaad.example',
		'localhost',
		'localhost:1',
		'localhost:4319@kwaad.example',
		'',
		'<script>',
		'[::1',
		'a'.repeat(5000),
	]) {
		for (const target of ['/', '/gereedschap', '/favicon.svg', '/sitemap.xml']) {
			const answer = await ask(baseURL!, { target, host });
			expectSafe(answer, { host, target });
			expect([400, 421], host).toContain(answer.status);
			expect(answer.text).not.toContain('kwaad');
		}
	}
});

test('two hosts are none', async ({ baseURL }) => {
	const answer = await ask(baseURL!, { target: '/', headers: ['Host: kwaad.example'] });
	expectSafe(answer, 'two hosts');
	expect(answer.status).toBe(400);
});

test('what only a server in front may say is not believed', async ({ baseURL }) => {
	const forged = [
		'X-Forwarded-Host: kwaad.example',
		'X-Forwarded-Proto: javascript',
		'X-Forwarded-For: 1.2.3.4',
		'X-Forwarded-Prefix: //kwaad.example',
		'Forwarded: host=kwaad.example;proto=https',
		'X-Original-URL: /kwaad',
		'X-Rewrite-URL: /kwaad',
		'X-HTTP-Method-Override: DELETE',
		'X-Gereedschapskist-Protocol: javascript',
	];
	for (const target of [
		...pages,
		'/sitemap.xml',
		'/gereedschap/nabelronde.json',
		'/uitgangspunten/succesfactoren/1-x',
	]) {
		const plain = await ask(baseURL!, { target });
		const answer = await ask(baseURL!, { target, headers: forged });
		expectSafe(answer, target);
		expect({ status: answer.status, text: answer.text }, target).toEqual({
			status: plain.status,
			text: plain.text,
		});
		expect(answer.headers.get('location'), target).toBe(plain.headers.get('location'));
	}
});

test('other methods are refused everywhere', async ({ baseURL }) => {
	for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'CONNECT']) {
		for (const target of [...pages, ...files, ...forms, '/bestaat-niet']) {
			const answer = await ask(baseURL!, { method, target, headers: ['X-Secret: geheim'] });
			expectSafe(answer, { method, target });
			expect(answer.status, `${method} ${target}`).toBe(405);
			expect(answer.headers.get('allow'), `${method} ${target}`).toMatch(/GET/);
			expect(answer.text).not.toContain('geheim');
		}
	}
});

test('headers without sense or measure are answered safely', async ({ baseURL }) => {
	for (const line of [
		'Accept-Encoding: br;q=99, *;q=-1, ,,,',
		'Accept: application/json',
		'Accept-Language: ../../etc/passwd',
		'If-None-Match: "a", W/"b", *',
		'If-Modified-Since: gisteren',
		'Range: bytes=0-1,2-3,9999999999999999-',
		'Cookie: PARAGLIDE_LOCALE=en; session=<script>',
		'Upgrade: h2c',
		'Expect: 100-continue',
		'X-SvelteKit-Action: true',
		'Content-Length: 5',
		'Transfer-Encoding: chunked',
		'Referer: https://kwaad.example/<script>',
		`X-Long: ${'a'.repeat(40_000)}`,
		Array.from({ length: 2500 }, (_, n) => `X-${n}: 1`).join('\r\n'),
	]) {
		for (const target of [
			'/',
			'/gereedschap?q=ouder',
			'/favicon.svg',
			'/gereedschap/nabelronde.pdf',
			'/gezond',
		]) {
			expectSafe(await ask(baseURL!, { target, headers: [line] }), { target, line });
		}
	}
});

test('a request that two servers could read differently is refused', async ({ baseURL }) => {
	const { host } = new URL(baseURL!);
	for (const head of [
		`POST /mijn-plan HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
		`POST /mijn-plan HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`,
		`POST /mijn-plan HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
		`GET / HTTP/1.1\r\nHost : ${host}\r\n\r\n`,
		`GET / HTTP/1.1\nHost: ${host}\n\n`,
		`GET / HTTP/9.9\r\nHost: ${host}\r\n\r\n`,
		`GET / HTTP/1.1\r\nHost: ${host}\r\nX: a\r\n b\r\n\r\n`,
	]) {
		const answer = await askInBytes(baseURL!, Buffer.from(head));
		expectSafe(answer, head);
		expect(answer.status, head).toBe(400);
	}
});
