// The Gereedschapskist as a host runs it: by its starter, on a free port of this machine.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { end, freePort, untilAnswer } from './child.ts';

const root = new URL('../', import.meta.url);
const starter = 'scripts/start.js';
// What the starter sets; only used as long as there is no starter.
const withoutStarter = ['--max-old-space-size=128', 'server/main.ts'];

/** A program that answers; `startup` is the milliseconds from its start to its first answer. */
export type RunningServer = { port: number; pid: number; startup: number; stop: () => Promise<void> };

/** The command that runs the product, as words after `node`. */
export function ourCommand(): string[] {
	return existsSync(new URL(starter, root)) ? [starter] : withoutStarter;
}

/** Starts the product and waits until its home page answers. Throws with what it said when it does not start. */
export async function startOurServer(): Promise<RunningServer> {
	const port = await freePort();
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: '' };
	const started = performance.now();
	const child = spawn(process.execPath, ourCommand(), {
		cwd: root,
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.on('data', (text: Buffer) => (said = (said + text).slice(-2000)));
	try {
		await untilAnswer(child, port, 200);
	} catch (error) {
		await end(child);
		throw new Error(`The Gereedschapskist did not start: ${said}`, { cause: error });
	}
	return { port, pid: child.pid!, startup: performance.now() - started, stop: () => end(child) };
}
