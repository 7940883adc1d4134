// Proves that stopping lets answers under way end, and does not wait for ever.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pageHandler, startFront } from './front-under-test.ts';
import { shutDown } from './shutdown.ts';

test('an answer under way still arrives, and nothing new comes in', async () => {
	const front = await startFront(async (request, answer, next) => {
		await wait(100);
		pageHandler('klaar')(request, answer, next);
	});
	const underWay = front.get('/', { headers: { connection: 'keep-alive' } });
	await wait(30);
	const stopped = shutDown(front.server);
	await expect(front.get('/')).rejects.toThrow('ECONNREFUSED');
	expect((await underWay).body.toString()).toBe('klaar');
	await stopped;
});

test('an answer that never ends is cut off when the time is over', async () => {
	const front = await startFront(() => undefined, {}, { log: () => undefined });
	const underWay = front.get('/').catch((error: Error) => error.message);
	await wait(30);
	await shutDown(front.server, 50);
	expect(await underWay).toMatch(/socket hang up|ECONNRESET/);
});
