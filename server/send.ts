// Sends an answer: a stored page, a file, an answer for one person, or a small page of the server itself.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chosenEncoding } from './accept-encoding.ts';
import { commonHeaders, contentType, fileHeaders } from './answer-headers.ts';
import type { HeldAnswer } from './held-answer.ts';
import { type PlainStatus, plainPage, plainPagePolicy } from './plain-page.ts';
import { endUnread, hasBody } from './request-body.ts';
import { strictPolicy } from './security-headers.ts';
import { type StoredPage, encoded, isUnchanged, isWorthCompressing } from './stored-page.ts';

/** A stored page, or 304 when the client has it already. */
export function sendStored(
	request: IncomingMessage,
	response: ServerResponse,
	{ variants }: StoredPage,
): void {
	const variant = variants[chosenEncoding(request.headers['accept-encoding'])] ?? variants.identity;
	if (isUnchanged(request.headers['if-none-match'], variant.etag))
		response.writeHead(304, variant.unchanged).end();
	else response.writeHead(200, variant.headers).end(variant.body);
}

/** A file of the adapter, which compressed and tagged it when the product was built. */
export function sendFile(response: ServerResponse, answer: HeldAnswer, security: string[]): void {
	const headers = [...commonHeaders(answer, security), ...fileHeaders(answer)];
	response
		.writeHead(answer.statusCode, [...headers, ...contentHeaders(answer, answer.body)])
		.end(answer.body);
}

/** An answer for this request alone: compressed, kept by nobody unless the app lets the browser itself keep it. */
export async function sendOnce(
	request: IncomingMessage,
	response: ServerResponse,
	answer: HeldAnswer,
	security: string[],
): Promise<void> {
	const cacheControl = String(answer.getHeader('cache-control') ?? 'no-store');
	const headers = [...commonHeaders(answer, security), 'Cache-Control', cacheControl];
	const plain = answer.body;
	if (!isWorthCompressing(plain, contentType(answer) ?? '')) {
		response.writeHead(answer.statusCode, [...headers, ...contentHeaders(answer, plain)]).end(plain);
		return;
	}
	const encoding = chosenEncoding(request.headers['accept-encoding']);
	const body = await encoded(plain, encoding);
	if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
	headers.push('Vary', 'Accept-Encoding', ...contentHeaders(answer, body));
	response.writeHead(answer.statusCode, headers).end(body);
}

function contentHeaders(answer: HeldAnswer, body: Buffer): string[] {
	if (answer.statusCode === 204 || answer.statusCode === 304) return [];
	const type = contentType(answer);
	return [...(type ? ['Content-Type', type] : []), 'Content-Length', String(body.length)];
}

/** A small page of the server itself; a body that is still on its way is thrown away and the connection closed. */
export function sendPlain(
	request: IncomingMessage,
	response: ServerResponse,
	status: PlainStatus,
	security: string[],
): void {
	const page = plainPage(status);
	const headers = [
		...security,
		...['Content-Security-Policy', plainPagePolicy, 'Cache-Control', 'no-store'],
		...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(page.length)],
		...(status === 405 ? ['Allow', 'GET, HEAD, POST'] : []),
	];
	if (!hasBody(request) || request.complete) return void response.writeHead(status, headers).end(page);
	response.writeHead(status, [...headers, 'Connection', 'close']);
	endUnread(request, response, page);
}

/** A few lines of plain text. */
export function sendText(
	response: ServerResponse,
	text: string,
	cacheControl: string,
	security: string[],
): void {
	const headers = [
		...security,
		...['Content-Security-Policy', strictPolicy, 'Cache-Control', cacheControl],
		...['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(Buffer.byteLength(text))],
	];
	response.writeHead(200, headers).end(text);
}
