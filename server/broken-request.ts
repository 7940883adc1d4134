// Answers connections on which Node could not read a request at all: broken, too long, too slow.
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type PlainStatus, plainPage, plainPagePolicy } from './plain-page.ts';

const statuses: Record<string, PlainStatus> = {
	HPE_HEADER_OVERFLOW: 431,
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
	ERR_HTTP_REQUEST_TIMEOUT: 408,
};
const phrases: Partial<Record<PlainStatus, string>> = {
	400: 'Bad Request',
	405: 'Method Not Allowed',
	408: 'Request Timeout',
	413: 'Content Too Large',
	431: 'Request Header Fields Too Large',
};

/** The status for an error that Node's parser reports by `code`. */
export function statusOfBroken(code: string | undefined): PlainStatus {
	return statuses[code ?? ''] ?? 400;
}

/**
 * Writes a whole answer by hand and closes. Does not write when `current`, the answer under way on this
 * connection, has begun: the client would take our words for a part of it.
 */
export function answerBroken(
	connection: Duplex,
	status: PlainStatus,
	security: string[],
	current?: ServerResponse,
): void {
	const hasBegun = current?.headersSent && !current.writableFinished;
	if (!connection.writable || hasBegun) return void connection.destroy();
	const page = plainPage(status);
	const headers = [
		...security,
		...['Content-Security-Policy', plainPagePolicy, 'Cache-Control', 'no-store'],
		...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(page.length)],
		...['Allow', 'GET, HEAD, POST', 'Date', new Date().toUTCString(), 'Connection', 'close'],
	];
	const lines = Array.from(
		{ length: headers.length / 2 },
		(_, n) => `${headers[2 * n]}: ${headers[2 * n + 1]}`,
	);
	connection.end(Buffer.concat([head(status, lines), page]));
}

function head(status: PlainStatus, lines: string[]): Buffer {
	return Buffer.from(`HTTP/1.1 ${status} ${phrases[status] ?? 'Error'}\r\n${lines.join('\r\n')}\r\n\r\n`);
}
