// For tests: starts the server on a free port with a handler of the test, and asks it things, politely or rudely.
import { once } from 'node:events';
import { type IncomingHttpHeaders, request as ask } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type Front, createFront } from './front.ts';
import type { Handler } from './held-answer.ts';
import type { Settings } from './settings.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Question = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

export const settings: Settings = {
	port: 3000,
	host: '127.0.0.1',
	origin: 'http://localhost:3000',
	originChosen: false,
	contact: undefined,
};

/** Starts a front; `get` asks with Host localhost:3000 and its path untouched, `raw` writes bytes and reads to the end. */
export async function startFront(
	handler: Handler,
	change: Partial<Settings> = {},
	other: Partial<Front> = {},
) {
	const server = createFront({ settings: { ...settings, ...change }, handler, ...other });
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;

	function get(path: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const question = { port, path, method, headers: { host: 'localhost:3000', ...headers }, agent: false };
			const request = ask(question, async (response) => {
				const chunks = (await response.toArray()) as Buffer[];
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
			request.once('error', reject);
			request.end(body);
		});
	}

	function raw(text: string | Buffer): Promise<string> {
		return new Promise((resolve, reject) => {
			const socket = connect(port, '127.0.0.1', () => socket.write(text));
			let answer = '';
			socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
			socket.once('close', () => resolve(answer));
			socket.once('error', reject);
		});
	}

	const stop = () => {
		server.closeAllConnections();
		server.close();
	};
	return { server, port, get, raw, stop };
}

/** A handler that gives every address the same page. */
export function pageHandler(text: string, headers: Record<string, string> = {}, status = 200): Handler {
	return (_request, answer) => {
		answer.writeHead(status, { 'content-type': 'text/html', ...headers }).end(text);
	};
}
