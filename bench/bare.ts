// Starts the bare server and tells it what to serve.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.ts';
import { end, freePort, untilAnswer } from './child.ts';
import type { RunningServer } from './our-server.ts';

export type BareServer = RunningServer & {
	/** From now on this path gets this answer, and no other address that differs from it. */
	serve: (path: string, answer: Answer) => Promise<void>;
};

/** Starts the bare server and waits until it answers. */
export async function startBareServer(): Promise<BareServer> {
	const port = await freePort();
	const program = fileURLToPath(new URL('bare-server.ts', import.meta.url));
	const started = performance.now();
	const child = fork(program, [String(port)], { serialization: 'advanced' });
	// It has nothing to serve yet, so its first answer is that there is no such page.
	await untilAnswer(child, port, 404);
	const startup = performance.now() - started;
	const serve = async (path: string, answer: Answer) => {
		child.send({ path, answer });
		await once(child, 'message');
	};
	return { port, pid: child.pid!, startup, serve, stop: () => end(child) };
}
