// The few small pages that the server itself answers with, in Dutch and English, without the app.
import { createHash } from 'node:crypto';
import { strictPolicy } from './security-headers.ts';

type Message = { title: string; dutch: string; english: string };

const messages = {
	400: {
		title: 'Onjuist verzoek',
		dutch: 'Dit verzoek is niet te lezen. Kijk het adres na, of begin opnieuw op de voorpagina.',
		english: 'This request cannot be read. Check the address, or start again at the front page.',
	},
	404: {
		title: 'Niet gevonden',
		dutch: 'Op dit adres staat niets. Begin opnieuw op de voorpagina.',
		english: 'There is nothing at this address. Start again at the front page.',
	},
	405: {
		title: 'Niet toegestaan',
		dutch: 'Deze server kent alleen opvragen (GET, HEAD) en versturen (POST).',
		english: 'This server knows only GET, HEAD and POST.',
	},
	408: {
		title: 'Het duurde te lang',
		dutch: 'Het verzoek kwam niet op tijd binnen. Probeer het nog eens.',
		english: 'The request did not arrive in time. Please try again.',
	},
	413: {
		title: 'Te veel tekst',
		dutch: 'Het formulier bevat meer dan 64 kB. Maak de tekst korter en verstuur opnieuw.',
		english: 'The form holds more than 64 kB. Make the text shorter and send it again.',
	},
	414: {
		title: 'Het adres is te lang',
		dutch: 'Het adres is langer dan 16 kB. Kies minder filters of een kortere zoekvraag.',
		english: 'The address is longer than 16 kB. Choose fewer filters or a shorter search.',
	},
	417: {
		title: 'Onjuist verzoek',
		dutch: 'Deze server kan niet voldoen aan de kop "Expect" van dit verzoek.',
		english: 'This server cannot meet the Expect header of this request.',
	},
	421: {
		title: 'Dit adres hoort niet bij deze server',
		dutch:
			'De Gereedschapskist draait, maar kent het adres niet waarmee u haar opvroeg. Bent u de beheerder? Start haar met het openbare adres erbij, bijvoorbeeld: ORIGIN=https://gereedschapskist.example npm start. Staat er een andere server voor, laat die dan de kop "Host" doorgeven.',
		english:
			'The Gereedschapskist is running, but does not know the address you used. Are you the host? Start it with the public address: ORIGIN=https://gereedschapskist.example npm start. If another server stands in front, let it pass on the Host header.',
	},
	431: {
		title: 'Te veel kopregels',
		dutch:
			'Uw browser stuurde te veel gegevens mee. Verwijder de cookies van deze site en probeer het nog eens.',
		english: 'Your browser sent too much along. Remove the cookies of this site and try again.',
	},
	500: {
		title: 'Er ging iets mis',
		dutch: 'Dat ligt aan ons, niet aan u. Probeer het over een paar minuten nog eens.',
		english: 'Something went wrong on our side, not yours. Please try again in a few minutes.',
	},
} satisfies Record<number, Message>;

export type PlainStatus = keyof typeof messages;

const style =
	'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:60ch;margin:3rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}a{color:inherit}';

/** The strict policy, plus the one style that these pages carry. */
export const plainPagePolicy = `${strictPolicy}; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const pages = new Map<PlainStatus, Buffer>();

/** The page that says what this status means: UTF-8 HTML that holds nothing of the request. */
export function plainPage(status: PlainStatus): Buffer {
	const made = pages.get(status) ?? Buffer.from(page(messages[status]));
	pages.set(status, made);
	return made;
}

function page({ title, dutch, english }: Message): string {
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Gereedschapskist</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${dutch}</p>
<p lang="en">${english}</p>
<p><a href="/">Naar de voorpagina</a></p>
</main>
</body>
</html>
`;
}
