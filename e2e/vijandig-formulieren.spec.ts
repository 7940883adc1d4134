// Somebody sends forms from elsewhere, without measure, or with poison in them.
import fc from 'fast-check';
import { partOf } from '#lib/platform/server/print-probe.ts';
import { forms, names, oddValues, pages } from './public-addresses.ts';
import { ask, type Answer } from './raw-request.ts';
import { expectEscaped, expectSafe, markup } from './safe-answer.ts';
import { expect, test } from './step.ts';

const formType = 'Content-Type: application/x-www-form-urlencoded';
const inBothLanguages = [...forms, ...forms.map((path) => `/en${path}`)];

function send(
	origin: string,
	target: string,
	body: string,
	headers = [formType, `Origin: ${origin}`],
): Promise<Answer> {
	return ask(origin, { method: 'POST', target, body, headers: ['Accept: text/html', ...headers] });
}

test.afterEach('the server is still there', async ({ baseURL }) => {
	expect((await ask(baseURL!, { target: '/gezond' })).text).toBe('gezond');
});

test('any form gets a safe answer', async ({ baseURL }) => {
	test.setTimeout(180_000);
	const value = fc.oneof(
		fc.constantFrom(...markup, ...oddValues),
		fc.string({ unit: 'binary', maxLength: 600 }),
	);
	const pairs = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 });
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...inBothLanguages), pairs, async (path, sent) => {
			const body = new URLSearchParams([['gereedschap', 'T12'], ...sent]).toString();
			const answer = await send(baseURL!, path, body);
			expectSafe(answer, { path, sent });
			expect(answer.status, path).toBeLessThanOrEqual(400);
			for (const [, text] of sent) expectEscaped(answer, text);
		}),
		{ numRuns: 300 },
	);
});

test('markup in a plan or a reason comes back as text', async ({ baseURL }) => {
	for (const text of markup) {
		const plan = new URLSearchParams({
			gereedschap: 'T12',
			aspect: text,
			reden: text,
			'wie-T12': text,
			'eersteStap-T12': text,
		});
		const scan = new URLSearchParams({
			PA1: 'soms',
			setting: text,
			aspect: 'basale-organisatie',
			reden: text,
		});
		for (const [path, body] of [
			['/mijn-plan', plan],
			['/snelscan/uitslag', scan],
		] as const) {
			const answer = await send(baseURL!, path, body.toString());
			expectSafe(answer, { path, text });
			expectEscaped(answer, text);
			expect(answer.status).toBe(200);
		}
	}
});

test('a plan with poison in it still prints', async ({ request, baseURL }) => {
	const poison = [
		...markup,
		'\0\u0001\u001b',
		'\u202egnirts',
		'\ud800',
		'🧰👩‍👩‍👧',
		'مرحبا',
		'a'.repeat(500),
		'\n'.repeat(500),
		']]>',
	];
	for (const text of poison) {
		const form = { gereedschap: 'T12', reden: text, 'wie-T12': text, 'eersteStap-T12': text };
		const pdf = await request.post('/mijn-plan/plan.pdf', { form, headers: { origin: baseURL! } });
		expect(pdf.status(), text).toBe(200);
		expect((await pdf.body()).subarray(0, 5).toString(), text).toBe('%PDF-');
		const word = await request.post('/mijn-plan/plan.docx', { form, headers: { origin: baseURL! } });
		expect(word.status(), text).toBe(200);
		expect(partOf(await word.body(), 'word/document.xml'), text).toContain('Nabelronde');
	}
});

test('a form from another site is refused', async ({ baseURL }) => {
	for (const path of inBothLanguages) {
		for (const headers of [
			[formType, 'Origin: https://kwaad.example'],
			[formType, 'Origin: null'],
			[formType, `Origin: ${baseURL}.kwaad.example`],
			[formType],
			['Content-Type: text/plain', 'Origin: https://kwaad.example'],
			['Content-Type: multipart/form-data; boundary=x', 'Origin: https://kwaad.example'],
		]) {
			const answer = await send(baseURL!, path, 'gereedschap=T12', headers);
			expectSafe(answer, { path, headers });
			expect(answer.status, `${path} ${headers}`).toBe(403);
		}
	}
});

test('a form of another kind is refused', async ({ baseURL }) => {
	const origin = `Origin: ${baseURL}`;
	for (const path of inBothLanguages) {
		for (const headers of [
			['Content-Type: application/json', origin],
			['Content-Type: text/plain', origin],
			['Content-Type: multipart/form-data', origin],
			['Content-Type: multipart/form-data; boundary=x', origin],
			['Content-Type: application/x-sveltekit-formdata', origin],
			['Content-Type: onzin', origin],
			['Content-Type: ', origin],
			[origin],
		]) {
			const answer = await send(baseURL!, path, '{"gereedschap":"T12"}', headers);
			expectSafe(answer, { path, headers });
			expect(answer.status, `${path} ${headers}`).toBeGreaterThanOrEqual(400);
		}
	}
});

test('a form without measure is refused or cut short', async ({ baseURL }) => {
	const fields = Array.from({ length: 4000 }, (_, n) => `wie-${n}=${n}`).join('&');
	for (const path of inBothLanguages) {
		const large = await send(baseURL!, path, `reden=${'a'.repeat(200_000)}`);
		expectSafe(large, path);
		expect(large.status).toBe(413);

		const many = await send(baseURL!, path, fields.slice(0, 60_000));
		expectSafe(many, path);
		expect(many.status, path).toBe(200);

		const repeated = await send(baseURL!, path, 'gereedschap=T12&'.repeat(4000));
		expectSafe(repeated, path);
		expect(repeated.status, path).toBe(200);
	}
});

test('a form in pieces that never says its size is refused when it grows too large', async ({ baseURL }) => {
	const piece = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
	for (const path of forms) {
		const answer = await send(baseURL!, path, `${piece.repeat(4)}0\r\n\r\n`, [
			formType,
			`Origin: ${baseURL}`,
			'Transfer-Encoding: chunked',
		]);
		expectSafe(answer, path);
		expect(answer.status, path).toBe(413);
	}
});

test('pages that take no form say so', async ({ baseURL }) => {
	for (const path of pages.filter((page) => !inBothLanguages.includes(page))) {
		const answer = await send(baseURL!, path, 'q=ouder');
		expectSafe(answer, path);
		expect(answer.status, path).toBe(405);
	}
	for (const path of ['/mijn-plan?/bestaat-niet', '/snelscan/uitslag?/__proto__']) {
		const answer = await send(baseURL!, path, 'gereedschap=T12');
		expectSafe(answer, path);
		expect(answer.status, path).toBe(404);
	}
});
