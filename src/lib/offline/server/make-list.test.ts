// Proves that the list tells the truth: every page, what pages load by themselves, and a version that follows both.
import { describe, expect, test } from 'vitest';
import { listedPages } from '#lib/offline/listed-pages.ts';
import { filesNamedIn, makeEntries, versionOf } from '#lib/offline/server/make-list.ts';

const held = (text: string) => ({ body: new TextEncoder().encode(text) });
const script = '<script type="module" src="/_app/keeper.js"></script>';
const site: Record<string, string> = {
	'/': `<link rel="icon" href="/favicon.svg"><h1>Wijkteam Noord</h1>${script}`,
	'/kist': `<h1>Mijn kist</h1>${script}`,
};
const entriesOf = (pages: Record<string, string>) =>
	makeEntries(
		Object.keys(pages),
		async (path) => held(pages[path]!),
		async (path) => ({ ...held(path), sent: 7 }),
	);

describe('the list', () => {
	test('holds every page once, and once what they load', async () => {
		const entries = await entriesOf(site);
		expect(entries.map(({ path }) => path)).toEqual(['/', '/kist', '/favicon.svg', '/_app/keeper.js']);
		for (const { hash } of entries) expect(hash).toMatch(/^[\w-]{22}$/);
		expect(entries.map(({ bytes }) => bytes > 0)).not.toContain(false);
		expect(entries.at(-1)!.bytes).toBe(7);
	});

	test('has another version as soon as one page changes, and the same when none does', async () => {
		const version = versionOf(await entriesOf(site));
		expect(versionOf(await entriesOf(site))).toBe(version);
		expect(versionOf(await entriesOf({ ...site, '/kist': '<h1>Onze kist</h1>' }))).not.toBe(version);
	});

	test('names no links, no other sites and no inline scripts', () => {
		const html = `<a href="/over">x</a><script>1</script><script src="//elders.example/x.js"></script>
			<link rel="canonical" href="/over"><link rel="alternate" href="/en"><link href="/m.json" rel="manifest">`;
		expect(filesNamedIn(html)).toEqual(['/m.json']);
	});

	test('holds no address to which a person sends something, and none with a query', () => {
		const pages = listedPages();
		expect(pages).toContain('/gereedschap/nabelronde');
		expect(pages.filter((path) => /[?#]|\.(pdf|docx)$|^\/snelscan|^\/mijn-plan\//.test(path))).toEqual([]);
		expect(new Set(pages).size).toBe(pages.length);
	});
});
