// Requests that no browser would send, byte for byte, and the answer to them.
import { connect } from 'node:net';

export type Answer = {
	status: number;
	/** By lower-case name; a header that is there twice keeps both values, with a comma between. */
	headers: Map<string, string>;
	text: string;
};

export type RawRequest = {
	method?: string;
	/** Put after the method as it is: nothing is encoded. */
	target: string | Buffer;
	/** Instead of the usual Host. */
	host?: string;
	/** Lines such as `Accept: text/html`. */
	headers?: string[];
	body?: string | Buffer;
};

/** Sends a request to `origin` over a connection of its own and reads until the server closes it. */
export function ask(
	origin: string,
	{ method = 'GET', target, host, headers = [], body }: RawRequest,
): Promise<Answer> {
	const own = [`Host: ${host ?? new URL(origin).host}`, 'Connection: close'];
	const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
	const hasLength = headers.some((line) => /^(content-length|transfer-encoding):/i.test(line));
	const lines = [...own, ...(hasLength ? [] : length), ...headers];
	const head = [
		Buffer.from(`${method} `),
		Buffer.from(target),
		Buffer.from(` HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`),
	];
	return askInBytes(origin, Buffer.concat([...head, Buffer.from(body ?? '')]));
}

/** Sends these bytes and nothing else. */
export function askInBytes(origin: string, bytes: Buffer): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		const connection = connect({ host: hostname, port: Number(port) }, () => connection.write(bytes));
		connection.setTimeout(20_000, () =>
			connection.destroy(new Error(`no answer to ${bytes.subarray(0, 100)}`)),
		);
		connection.on('data', (chunk) => chunks.push(chunk));
		// A server that has heard enough may close while we still write; what counts is whether it answered.
		connection.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)));
		connection.on('close', () => resolve(answerIn(Buffer.concat(chunks).toString())));
	});
}

function answerIn(answer: string): Answer {
	const end = answer.indexOf('\r\n\r\n');
	// "Go on" comes before the answer.
	if (/^HTTP\/1.1 1\d\d /.test(answer)) return answerIn(answer.slice(end + 4));
	const [first = '', ...lines] = answer.slice(0, end).split('\r\n');
	const headers = new Map<string, string>();
	for (const line of lines) {
		const name = line.slice(0, line.indexOf(':')).toLowerCase();
		const value = line.slice(line.indexOf(':') + 1).trim();
		headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
	}
	return { status: Number(first.split(' ')[1]), headers, text: answer.slice(end + 4) };
}
