// Which Host headers are served, and the origin each one stands for; anything else could be a forged address.
import type { Settings } from './settings.ts';

/** The served values of the Host header (lower case), each with the origin that the pages see for it. */
export function servedHosts(
	settings: Pick<Settings, 'origin' | 'originChosen' | 'port'>,
): Map<string, string> {
	if (settings.originChosen) return namesOf(settings.origin);
	const ownNames = ['localhost', '127.0.0.1', '[::1]'];
	return new Map(ownNames.flatMap((name) => [...namesOf(`http://${name}:${settings.port}`)]));
}

// A browser leaves the default port out of the Host header; other programs may write it.
function namesOf(origin: string): Map<string, string> {
	const url = new URL(origin);
	const names = new Map([[url.host, url.origin]]);
	if (!url.port) names.set(`${url.host}:${url.protocol === 'https:' ? 443 : 80}`, url.origin);
	return names;
}
