// Says in plain Dutch why the server cannot listen, and the way out.
import type { Settings } from './settings.ts';

/** The sentence for an error of `listen`. */
export function whyNotListening(
	{ code, message }: NodeJS.ErrnoException,
	at: Pick<Settings, 'port' | 'host'>,
): string {
	const { port, host } = at;
	if (code === 'EADDRINUSE') {
		const other = port < 65535 ? port + 1 : port - 1;
		return `Poort ${port} is al in gebruik: misschien draait de Gereedschapskist al, of een ander programma.\nKies een andere poort, bijvoorbeeld: PORT=${other} npm start`;
	}
	if (code === 'EACCES') {
		return `Poort ${port} mag deze gebruiker niet openen.\nKies een poort boven 1023, bijvoorbeeld: PORT=3000 npm start`;
	}
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
		return `HOST=${host} is geen adres van deze machine.\nKies een adres dat zij wel heeft, bijvoorbeeld: HOST=127.0.0.1 npm start`;
	}
	return `De server kan niet luisteren op ${host}, poort ${port}: ${message}`;
}
