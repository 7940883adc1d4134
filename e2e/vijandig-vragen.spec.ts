// Somebody asks for pages with everything that can be put in an address; the answer is a page or a clear no.
import fc from 'fast-check';
import { files, names, oddValues, pages } from './public-addresses.ts';
import { ask, askInBytes } from './raw-request.ts';
import { expectEscaped, expectSafe, markup } from './safe-answer.ts';
import { expect, test } from './step.ts';

const value = fc.oneof(
	fc.constantFrom(...markup, ...oddValues),
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.integer({ min: 1, max: 12_000 }).map((length) => 'ouder '.repeat(length / 6)),
);

test.afterEach('the server is still there', async ({ baseURL }) => {
	expect((await ask(baseURL!, { target: '/gezond' })).text).toBe('gezond');
});

test('any query to any page gets a safe answer', async ({ baseURL }) => {
	test.setTimeout(180_000);
	const query = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...pages, ...files), query, async (path, pairs) => {
			const answer = await ask(baseURL!, { target: `${path}?${new URLSearchParams(pairs)}` });
			expectSafe(answer, { path, pairs });
			for (const [, sent] of pairs) expectEscaped(answer, sent);
		}),
		{ numRuns: 300 },
	);
});

test('any bytes as an address get a safe answer', async ({ baseURL }) => {
	test.setTimeout(180_000);
	const bytes = fc.uint8Array({ maxLength: 80 }).map((array) => Buffer.from(array));
	const start = fc.constantFrom(
		'/',
		'/gereedschap?q=',
		'/gereedschap/',
		'/en/uitgangspunten/succesfactoren/',
		'/_app/',
		'',
	);
	await fc.assert(
		fc.asyncProperty(start, bytes, async (path, rest) => {
			const target = Buffer.concat([Buffer.from(path), rest]);
			expectSafe(await ask(baseURL!, { target }), [path, [...rest]]);
		}),
		{ numRuns: 300 },
	);
});

test('any bytes as a request get a safe answer', async ({ baseURL }) => {
	const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
	await fc.assert(
		fc.asyncProperty(bytes, async (array) => {
			expectSafe(await askInBytes(baseURL!, Buffer.from([...array, 13, 10, 13, 10])), [...array]);
		}),
		{ numRuns: 100 },
	);
});

for (const [sentence, target, status] of [
	['a question of 10 kB', `/gereedschap?q=${'ouders+'.repeat(1500)}`, 200],
	['an address of 20 kB', `/gereedschap?q=${'a'.repeat(20_000)}`, 414],
	['a zero byte in the question', '/gereedschap?q=%00&setting=%00', 200],
	['a zero byte in the path', '/gereedschap/%00', 400],
	['broken UTF-8 in the question', '/gereedschap?q=%ff%fe%c0%80', 200],
	['broken UTF-8 in the path', '/gereedschap/%ff%fe', 400],
	['half a percent sign', '/gereedschap?q=%&aspect=%e', 200],
	['half a percent sign in the path', '/gereedschap/%', 400],
	['control characters', '/gereedschap?q=%01%08%0d%0a%1b%7f%e2%80%ae', 200],
	['a thousand filters', `/gereedschap?${'setting=maan&'.repeat(1000)}`, 200],
	[
		'a thousand different unknown filters',
		`/gereedschap?${Array.from({ length: 1000 }, (_, n) => `duur=${n}&`).join('')}`,
		200,
	],
	['a huge number to list', `/gereedschap.json?max=${'9'.repeat(400)}&q=ouder`, 400],
	['a number to list that is none', '/gereedschap.json?max=-1e99&limit=NaN', 400],
	['a tool by the name of an inner property', '/gereedschap/__proto__', 404],
	['a tool by the name of an inner function', '/gereedschap/constructor.json', 404],
	['a factor by a name that is no number', '/uitgangspunten/succesfactoren/__proto__', 404],
	[
		'a factor with a hostile name',
		'/uitgangspunten/succesfactoren/1-%3Cscript%3Ealert(1)%3C%2Fscript%3E',
		301,
	],
	['a way out of the folder', '/_app/%2e%2e/%2e%2e/package.json', 404],
	['a way out of the folder, plainly', '/../../../etc/passwd', 404],
	['another host as a path', '//kwaad.example/gereedschap', 400],
	['another host as a path, by a backslash', '/\\kwaad.example/', 400],
	['a whole address', 'http://kwaad.example/', 400],
	['the inner data of a page', '/gereedschap/__data.json', 200],
] as const) {
	test(`is answered safely: ${sentence}`, async ({ baseURL }) => {
		const answer = await ask(baseURL!, { target });
		expectSafe(answer, sentence);
		expect(answer.status).toBe(status);
		expectEscaped(answer, '<script>alert(1)');
	});
}

for (const path of [
	'/gereedschap?q=',
	'/en/gereedschap?q=',
	'/gereedschap?setting=',
	'/wegwijzer?doel=',
	'/bestaat-niet/',
]) {
	test(`markup comes back as text at ${path}`, async ({ baseURL }) => {
		for (const sent of markup) {
			const answer = await ask(baseURL!, { target: path + encodeURIComponent(sent) });
			expectSafe(answer, path + sent);
			expectEscaped(answer, sent);
		}
	});
}
