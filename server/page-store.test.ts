// Proves that the store keeps to its size and lets go of what was used longest ago.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPageStore } from './page-store.ts';
import type { StoredPage } from './stored-page.ts';

function page(bytes: number): StoredPage {
	const body = Buffer.alloc(0);
	return { bytes, variants: { identity: { body, etag: '""', headers: [], unchanged: [] } } };
}

test('what was used longest ago leaves first', () => {
	const store = createPageStore(800);
	for (let n = 1; n <= 8; n += 1) store.keep(`/${n}`, page(100));
	store.find('/1');
	store.keep('/9', page(100));
	expect(store.find('/1')).toBeDefined();
	expect(store.find('/2')).toBeUndefined();
	expect(store.size()).toEqual({ pages: 8, bytes: 800 });
});

test('one page cannot push out the rest', () => {
	const store = createPageStore(800);
	store.keep('/gereedschap', page(100));
	store.keep('/te-groot', page(101));
	expect(store.find('/te-groot')).toBeUndefined();
	expect(store.find('/gereedschap')).toBeDefined();
});

test('a page that comes again replaces itself', () => {
	const store = createPageStore(800);
	store.keep('/gereedschap', page(100));
	store.keep('/gereedschap', page(50));
	expect(store.size()).toEqual({ pages: 1, bytes: 50 });
});

test('whatever comes in, it never holds more than its size and counts right', () => {
	const visit = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 150 }));
	fc.assert(
		fc.property(fc.array(visit, { maxLength: 200 }), (visits) => {
			const store = createPageStore(1000);
			const last = new Map<string, number>();
			for (const [name, bytes] of visits) {
				store.keep(`/${name}`, page(bytes));
				if (bytes <= 125) last.set(`/${name}`, bytes);
			}
			const held = [...last].filter(([name]) => store.find(name));
			expect(store.size().bytes).toBeLessThanOrEqual(1000);
			expect(store.size()).toEqual({
				pages: held.length,
				bytes: held.reduce((sum, [, bytes]) => sum + bytes, 0),
			});
		}),
	);
});
