// Starts the Gereedschapskist: settings, the built app, the server in front of it; `npm start` comes here.
import { existsSync } from 'node:fs';
import { createFront } from './front.ts';
import type { Handler } from './held-answer.ts';
import { protocolHeader } from './incoming.ts';
import { readSettings } from './settings.ts';
import { shutDown } from './shutdown.ts';
import { whyNotListening } from './why-not-listening.ts';

const built = new URL('../build/handler.js', import.meta.url);

const settings = readSettings(process.env);
if (!settings.ok) stop(...settings.problems);
if (!existsSync(built)) stop('De Gereedschapskist is nog niet gebouwd. Start haar met: npm start');

const { port, host, origin, contact } = settings.value;
// The adapter reads these while it is imported.
process.env.ORIGIN = origin;
process.env.PROTOCOL_HEADER = protocolHeader;
// These would let a client say who it is and where it came from.
delete process.env.HOST_HEADER;
delete process.env.PORT_HEADER;
delete process.env.ADDRESS_HEADER;
const { handler } = (await import(built.href)) as { handler: Handler };

const server = createFront({ settings: settings.value, handler });
server.once('error', (error: NodeJS.ErrnoException) => stop(whyNotListening(error, { port, host })));
server.listen(port, host, () => {
	if (!contact)
		console.warn(`Let op: CONTACT is niet gezet, dus /.well-known/security.txt bestaat nog niet.
Zet een mailadres of pagina waar mensen een lek kunnen melden: CONTACT=mailto:veilig@organisatie.example npm start`);
	console.log(`De Gereedschapskist draait (stoppen: Ctrl+C):\n${origin}`);
});

// Ctrl+C reaches us twice: from the terminal and from the starter.
let ending: Promise<void> | undefined;
const end = () => (ending ??= shutDown(server).then(() => process.exit(0)));
// 'disconnect': the starter is gone, however it ended; without it nobody would stop this server.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(signal, end);

function stop(...problems: string[]): never {
	for (const problem of problems) console.error(problem);
	process.exit(1);
}
