// Proves that a server that cannot listen says the way out.
import { expect, test } from 'vitest';
import { whyNotListening } from './why-not-listening.ts';

test.each([
	['EADDRINUSE', 3000, 'PORT=3001 npm start'],
	['EADDRINUSE', 65535, 'PORT=65534 npm start'],
	['EACCES', 80, 'PORT=3000 npm start'],
	['EADDRNOTAVAIL', 3000, 'HOST=127.0.0.1 npm start'],
	['EANDERS', 3000, 'iets anders'],
])('%s on port %i says: %s', (code, port, way) => {
	const error = Object.assign(new Error('iets anders'), { code });
	expect(whyNotListening(error, { port, host: 'noord' })).toContain(way);
});
