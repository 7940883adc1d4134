// The settings of a running server, read from the environment and checked before anything starts.
import { isIP } from 'node:net';
import { type Outcome, done, refused } from '#lib/platform/outcome.ts';

export type Settings = {
	port: number;
	/** The address to listen on: an IP address or a name of this machine. */
	host: string;
	/** The public address without a slash at the end, such as `https://gereedschapskist.example`. */
	origin: string;
	/** Whether somebody chose the origin; without a choice only names of this machine are served. */
	originChosen: boolean;
	/** Where people report a security problem, as `mailto:…` or `https://…`. */
	contact: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads PORT, HOST, ORIGIN and CONTACT; an empty one counts as absent. Refuses with a Dutch sentence for each. */
export function readSettings(environment: Environment): Outcome<Settings> {
	const port = readPort(environment.PORT || '3000');
	const host = readHost(environment.HOST || '127.0.0.1');
	const origin = readOrigin(environment.ORIGIN || `http://localhost:${environment.PORT || '3000'}`);
	const contact = readContact(environment.CONTACT || undefined);
	if (port.ok && host.ok && origin.ok && contact.ok) {
		return done({
			port: port.value,
			host: host.value,
			origin: origin.value,
			originChosen: Boolean(environment.ORIGIN),
			contact: contact.value,
		});
	}
	// A wrong port makes the default origin wrong as well; one message is enough then.
	const checked = [port, host, environment.ORIGIN || port.ok ? origin : port, contact];
	return refused(...new Set(checked.flatMap((outcome) => (outcome.ok ? [] : outcome.problems))));
}

function readPort(text: string): Outcome<number> {
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return done(port);
	return refused(
		`PORT moet een heel getal van 1 tot en met 65535 zijn, bijvoorbeeld PORT=3000; nu: "${text}".`,
	);
}

function readHost(text: string): Outcome<string> {
	if (isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return done(text);
	return refused(
		`HOST moet een IP-adres of een naam van deze machine zijn, bijvoorbeeld HOST=127.0.0.1; nu: "${text}".`,
	);
}

function readOrigin(text: string): Outcome<string> {
	const url = URL.parse(text);
	const isOnlyAnOrigin = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
	if (isOnlyAnOrigin && !/[?#@\s]/.test(text)) return done(url.origin);
	return refused(
		`ORIGIN moet het openbare adres zijn, zonder pad, bijvoorbeeld ORIGIN=https://gereedschapskist.example; nu: "${text}".`,
	);
}

function readContact(text: string | undefined): Outcome<string | undefined> {
	if (text === undefined) return done(undefined);
	const isMail = /^mailto:[^\s@?,<>"]+@[^\s@?,<>"]+\.[^\s@?,<>"]+$/i.test(text);
	const isPage = /^https:\/\/[^\s/@]+(\/\S*)?$/i.test(text) && URL.canParse(text);
	if (isMail || isPage) return done(new URL(text).href);
	return refused(
		`CONTACT moet een mailadres of een pagina zijn, bijvoorbeeld CONTACT=mailto:veilig@organisatie.example of CONTACT=https://organisatie.example/melden; nu: "${text}".`,
	);
}
