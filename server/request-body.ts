// Reads the body of a request up to a limit, and turns a request away without breaking the connection under its answer.
import { IncomingMessage, type ServerResponse } from 'node:http';

/** The most a form may send, in bytes. */
export const largestBody = 64 * 1024;

/** Whether the request says that a body follows. */
export function hasBody({ headers }: IncomingMessage): boolean {
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The whole body; 'too large' as soon as that is sure, whatever the headers say; 'gone' when the client leaves. */
export function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'gone'> {
	if (Number(request.headers['content-length']) > largestBody) return Promise.resolve('too large');
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let size = 0;
		request.on('data', function take(chunk: Buffer) {
			size += chunk.length;
			if (size <= largestBody) return void chunks.push(chunk);
			request.off('data', take).pause();
			resolve('too large');
		});
		request.once('end', () => resolve(Buffer.concat(chunks)));
		request.once('close', () => resolve('gone'));
	});
}

/** The same request with its body already read, as the handler expects to read it. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
	const whole = new IncomingMessage(request.socket);
	const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
	Object.assign(whole, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
	whole.complete = true;
	whole.push(body);
	whole.push(null);
	return whole;
}

/**
 * Ends an answer to a request whose body we do not want. Closing at once would reset the connection and the client
 * would lose the answer, so what still arrives is thrown away for a moment: at most 1 MB or 2 seconds.
 */
export function endUnread(request: IncomingMessage, answer: ServerResponse, page: Buffer): void {
	const mostDiscarded = 1024 * 1024;
	const longestWait = 2000;
	let discarded = 0;
	const end = () => {
		clearTimeout(timer);
		answer.end();
	};
	const timer = setTimeout(end, longestWait);
	answer.write(page);
	request.on('data', (chunk: Buffer) => {
		discarded += chunk.length;
		if (discarded > mostDiscarded) end();
	});
	request.once('end', end);
	request.once('close', end);
	request.resume();
}
