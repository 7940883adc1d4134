// One answer over HTTP exactly as it came: its headers in order and its body still compressed.
import { get } from 'node:http';

/** `headers` is a flat list of names and values, without those that belong to one connection. */
export type Answer = { status: number; headers: string[]; body: Buffer };

/** Asks 127.0.0.1 for a path in one encoding (`br`, `gzip` or `identity`), on a connection of its own. */
export function answerOf(port: number, path: string, encoding: string): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': encoding };
		get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: withoutConnection(response.rawHeaders),
					body: Buffer.concat(chunks),
				}),
			);
		}).on('error', reject);
	});
}

/** The same, but throws unless the status is 200. */
export async function goodAnswerOf(port: number, path: string, encoding: string): Promise<Answer> {
	const answer = await answerOf(port, path, encoding);
	if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
	return answer;
}

function withoutConnection(headers: string[]): string[] {
	return headers.filter((_, at) => !/^(date|connection|keep-alive)$/i.test(headers[at - (at % 2)]!));
}
