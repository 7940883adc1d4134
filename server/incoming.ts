// What a request says about where it was sent to: checked here, and made fit for the app.
import type { IncomingMessage } from 'node:http';

/** The header by which the adapter's handler learns http or https; what a client sends under this name is dropped. */
export const protocolHeader = 'x-gereedschapskist-protocol';

// Only a server in front may say these; the handler is told what was checked instead.
const saysWhoIsInFront = /^(x-forwarded-.*|forwarded|x-real-ip)$/;

/** The Host header; two of them may be read differently by two servers in a row, so they count as none. */
export function hostOf({ rawHeaders }: IncomingMessage): string | undefined {
	let host: string | undefined;
	for (let at = 0; at < rawHeaders.length; at += 2) {
		if (rawHeaders[at]?.length !== 4 || rawHeaders[at]?.toLowerCase() !== 'host') continue;
		if (host !== undefined) return undefined;
		host = rawHeaders[at + 1];
	}
	return host;
}

/**
 * Makes the request into what the app may see: the address that was checked, nothing that only a server in front
 * may say, and GET for HEAD (SvelteKit empties the answer to HEAD, and its length and tag would be those of nothing).
 */
export function prepare(request: IncomingMessage, origin: string, target: string): void {
	const { host, protocol } = new URL(origin);
	const sent = Object.entries(request.headers).filter(([name]) => !saysWhoIsInFront.test(name));
	request.headers = { ...Object.fromEntries(sent), host, [protocolHeader]: protocol.slice(0, -1) };
	request.url = target;
	if (request.method === 'HEAD') request.method = 'GET';
}
