// Stops the server in order: nothing new comes in, what is under way may end, and after ten seconds it is over.
import type { Server } from 'node:http';

const longestDrain = 10_000;

/** Stops accepting, waits until every answer is sent (at most `drain` milliseconds) and then resolves. */
export function shutDown(server: Server, drain = longestDrain): Promise<void> {
	return new Promise((resolve) => {
		// A connection that is kept alive becomes idle only after its answer.
		const sweep = setInterval(() => server.closeIdleConnections(), 50);
		const deadline = setTimeout(() => server.closeAllConnections(), drain);
		server.close(() => {
			clearInterval(sweep);
			clearTimeout(deadline);
			resolve();
		});
	});
}
