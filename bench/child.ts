// Starting and ending the programs that the bench measures, on ports of this machine alone.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { answerOf } from './answer.ts';

const longestStart = 120_000;
const longestEnd = 15_000;

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as { port: number };
	probe.close();
	await once(probe, 'close');
	return port;
}

/** Waits for the first answer with this status; throws when the program ends or two minutes pass before it. */
export async function untilAnswer(child: ChildProcess, port: number, status: number): Promise<void> {
	const deadline = Date.now() + longestStart;
	while (Date.now() < deadline) {
		if (hasEnded(child)) throw new Error('The server stopped before its first answer');
		const answer = await answerOf(port, '/', 'br').catch(() => undefined);
		if (answer?.status === status) return;
		await pause(5);
	}
	throw new Error(`No answer within ${longestStart / 1000} s`);
}

/** Asks a program to end and waits until it has; one that stays is ended without asking. */
export async function end(child: ChildProcess): Promise<void> {
	if (hasEnded(child)) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	const patience = setTimeout(() => child.kill('SIGKILL'), longestEnd);
	await ended;
	clearTimeout(patience);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}
