// An answer held in memory: the app's handler writes into it as if it were the connection, and we look before sending.
import {
	type IncomingMessage,
	type ServerResponse,
	validateHeaderName,
	validateHeaderValue,
} from 'node:http';
import { Writable } from 'node:stream';

type HeaderValue = string | number | readonly string[];

/** What the server hands requests to; the handler that SvelteKit's adapter builds has this shape. */
export type Handler = (request: IncomingMessage, answer: HeldAnswer, next: () => void) => unknown;

/** The part of Node's ServerResponse that the handler uses; nothing reaches the client before it has ended. */
export class HeldAnswer extends Writable {
	statusCode = 200;
	headersSent = false;
	readonly req: IncomingMessage;
	#headers = new Map<string, string | string[]>();
	#chunks: Buffer[] = [];

	constructor(request: IncomingMessage) {
		super({ decodeStrings: true });
		this.req = request;
	}

	writeHead(status: number, headers: Record<string, HeaderValue> = {}): this {
		this.statusCode = status;
		for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
		this.headersSent = true;
		return this;
	}

	setHeader(name: string, value: HeaderValue): this {
		const values = Array.isArray(value) ? value.map(String) : String(value);
		validateHeaderName(name);
		for (const one of [values].flat()) validateHeaderValue(name, one);
		this.#headers.set(name.toLowerCase(), values);
		return this;
	}

	/** The value of a header, or undefined; several only for a header that was set with a list. */
	getHeader(name: string): string | string[] | undefined {
		return this.#headers.get(name.toLowerCase());
	}

	hasHeader(name: string): boolean {
		return this.#headers.has(name.toLowerCase());
	}

	removeHeader(name: string): void {
		this.#headers.delete(name.toLowerCase());
	}

	getHeaderNames(): string[] {
		return [...this.#headers.keys()];
	}

	/** Everything that was written. */
	get body(): Buffer {
		return Buffer.concat(this.#chunks);
	}

	override _write(chunk: Buffer, _encoding: BufferEncoding, written: () => void): void {
		this.#chunks.push(chunk);
		written();
	}
}

/**
 * Lets the handler answer. Rejects when it throws or breaks off; when the client leaves before the end,
 * the handler is told so and this rejects as well. `next` of the handler means: not found.
 */
export function answerOf(
	handler: Handler,
	request: IncomingMessage,
	client: ServerResponse,
): Promise<HeldAnswer> {
	return new Promise((resolve, reject) => {
		const answer = new HeldAnswer(request);
		answer.once('finish', () => resolve(answer));
		answer.once('error', reject);
		answer.once('close', () => reject(new Error('The answer was closed before its end')));
		client.once('close', () => answer.destroy());
		const notFound = () => answer.writeHead(404).end();
		Promise.resolve()
			.then(() => handler(request, answer, notFound))
			.catch(reject);
	});
}
