// Proves that a device without connection shows only what was taken along, and never another page than was asked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, offlineAnswer, withoutConnection } from '#lib/offline/offline-answer.ts';

const kept = new Set([
	'/',
	'/en',
	'/gereedschap',
	'/gereedschap/nabelronde',
	'/zoek',
	'/en/zoek',
	'/kist',
	'/mijn-plan',
]);
const answer = (address: string, method = 'GET') => {
	const { pathname: path, search: query } = new URL(address, 'https://kist.example');
	return offlineAnswer({ method, path, query }, (path) => kept.has(path));
};

describe('without connection', () => {
	test.each(['/', '/gereedschap', '/gereedschap/nabelronde', '/mijn-plan'])(
		'%s is shown as it was kept',
		(path) => {
			expect(answer(path)).toEqual({ show: path });
		},
	);

	test('a slash at the end makes no difference', () => {
		expect(answer('/en/')).toEqual({ show: '/en' });
		expect(answer('/gereedschap/')).toEqual({ show: '/gereedschap' });
	});

	test('a search in the list goes on in the search of the device, with the same words and filters', () => {
		expect(answer('/gereedschap?q=tolk&setting=wijk')).toEqual({ goTo: '/zoek?q=tolk&setting=wijk' });
		expect(answer('/en/gereedschap?q=interpreter')).toEqual({ goTo: '/en/zoek?q=interpreter' });
		expect(answer('/zoek?q=tolk')).toEqual({ show: '/zoek' });
	});

	test('an own kit is shown by the search of the device', () => {
		expect(answer('/kist?gereedschap=T12,T01')).toEqual({ goTo: '/zoek?gereedschap=T12,T01' });
	});

	test.each([
		'/gereedschap/matrix?setting=zorg',
		'/wegwijzer?doel=komen-niet',
		'/snelscan',
		'/gereedschap/nabelronde.pdf',
	])('%s has no answer', (address) => {
		expect(answer(address)).toBe('nothing');
	});

	test.each(['/mijn-plan', '/snelscan/uitslag', '/'])('a form sent to %s has no answer', (path) => {
		expect(answer(path, 'POST')).toBe('nothing');
	});

	test('nothing is ever shown that was not kept', () => {
		const path = fc.oneof(
			fc.webPath(),
			fc.constantFrom(...kept).map((one) => `${one}/x`),
		);
		fc.assert(
			fc.property(
				fc.constantFrom('GET', 'POST', 'PUT'),
				path,
				fc.webQueryParameters(),
				(method, path, query) => {
					const asked = { method, path: path || '/', query: query && `?${query}` };
					const given = offlineAnswer(asked, (path) => kept.has(path));
					if (given !== 'nothing' && 'show' in given) expect(kept).toContain(given.show);
					if (method !== 'GET') expect(given).toBe('nothing');
				},
			),
		);
	});
});

test('an address says its language, and each language has its page for when there is no connection', () => {
	expect(['/', '/gereedschap', '/en', '/en/zoek', '/england'].map(languageOf)).toEqual([
		'nl',
		'nl',
		'en',
		'en',
		'nl',
	]);
	expect([withoutConnection('nl'), withoutConnection('en')]).toEqual([
		'/zonder-internet',
		'/en/zonder-internet',
	]);
});
