// Proves which Host headers are served, and as which origin.
import { expect, test } from 'vitest';
import { servedHosts } from './served-hosts.ts';

test('a chosen origin is the only address', () => {
	const hosts = servedHosts({ origin: 'https://kist.noord.example', originChosen: true, port: 3000 });
	expect([...hosts]).toEqual([
		['kist.noord.example', 'https://kist.noord.example'],
		['kist.noord.example:443', 'https://kist.noord.example'],
	]);
});

test('without an origin the names of this machine are served, each as its own origin', () => {
	const hosts = servedHosts({ origin: 'http://localhost:3000', originChosen: false, port: 3000 });
	expect([...hosts]).toEqual([
		['localhost:3000', 'http://localhost:3000'],
		['127.0.0.1:3000', 'http://127.0.0.1:3000'],
		['[::1]:3000', 'http://[::1]:3000'],
	]);
});

test('port 80 may be left out', () => {
	const hosts = servedHosts({ origin: 'http://localhost', originChosen: false, port: 80 });
	expect(hosts.get('localhost')).toBe('http://localhost');
	expect(hosts.get('localhost:80')).toBe('http://localhost');
});
