// From a text, or from what somebody types, to its words and their stems, as the search compares them.
import { stemmer } from '@orama/stemmers/dutch';

/** A word as it was written, folded to plain letters; with its pieces when it was written with hyphens. */
export type Word = { whole: string; pieces: string[] };

// Function words and question words say how something is asked, not what about. The English ones are here because
// the English name and summary are searched too; English words that mean something in Dutch are left out.
const stopWords = new Set(
	`aan af al alle allebei allemaal als altijd beide bij bijna daar daarbij daarin daarna
	daarom daarop daarvoor dan dat de deze die dit door dus echt een eens eerst elk elke en
	enkele er eraan ergens erop ervoor even gaan gaat ga gewoon graag had hadden heb hebben hebt heeft haar heel
	heen hem hen het hier hij hoe hoeveel hun ieder iedere iemand iets ik in is ja je jij jou jouw juist jullie kan
	kon konden kun kunnen kunt laat laten liever maar man manier mag mee meer meest met mij mijn misschien moest moet
	moeten mogen na naar nee net nog nou nu of om omdat onder ons onze ook op over per soms sommige staan
	staat steeds te tegen terwijl toch toe toen tot tussen tijdens u uit uw vaak van vanaf veel vind vinden vindt
	volgens voor voordat vooral waar waarbij waarin waarom waaraan waarover waarvoor wanneer want waren was wat we
	weer wel welk welke werd weten weet wie wij wil willen wilt word worden wordt zal ze zeer zelf zich zij zijn zo
	zoals zodat zou zouden zn mn hoi hallo ie jullie
	doe doen doet deed gedaan ging gingen gegaan zeg gauw helemaal eigenlijk best wanneer
	about and are can do does for from has have how our that the their them they this to we what when where which who
	will with you your`.split(/\s+/),
);

// A negation finds nothing by itself, but makes the difference in an everyday phrase ("kan niet lezen").
const negations = new Set(
	'niet geen nooit niks niets niemand zonder not no never nothing nobody without'.split(' '),
);

const numbers = [
	'nul',
	'een',
	'twee',
	'drie',
	'vier',
	'vijf',
	'zes',
	'zeven',
	'acht',
	'negen',
	'tien',
	'elf',
	'twaalf',
];

// Forms the stemmer takes wrongly apart or leaves apart, as far as they matter here, each after its base.
const irregular = new Map(
	`nieuws: nieuws; kind: kinderen kinder; stad: steden; scheiden: gescheiden scheiding; uitnodigen: uitgenodigd;
	spreken: gesproken sprak spraken; kiezen: gekozen koos keuze keuzes; komen: gekomen kwam kwamen;
	blijven: gebleven bleef bleven; begrijpen: begrepen begreep; schrijven: geschreven schreef schreven;
	lezen: gelezen las; zien: gezien ziet zag zagen; geven: gegeven gaf gaven; lopen: gelopen liep liepen;
	brengen: gebracht bracht; denken: gedacht dacht; houden: gehouden hield; helpen: geholpen hielp;
	verschijnen: verschenen verscheen; vallen: gevallen viel; zitten: gezeten zat zaten; weglopen: weggelopen;
	verliezen: verloren; krijgen: gekregen kreeg; vragen: gevraagd; schorsen: geschorst schorsing; boos: boosheid;
	begin: begonnen begon`
		.split(';')
		.flatMap((line) => {
			const [base = '', forms = ''] = line.trim().split(': ');
			return forms.split(' ').map((form) => [form, base === form ? form : soundOf(base)] as const);
		}),
);

// Longer than any Dutch word somebody types; what follows is cut off, so that every word is quick.
const longestWord = 40;
const mostPieces = 8;

/**
 * The words of a text in order, without stop words and single letters. Control characters and punctuation only
 * separate. Negations stay in, for phrases; `isNegation` tells them.
 * @param most stop after this many words
 */
export function wordsOf(text: string, most = Infinity): Word[] {
	const words: Word[] = [];
	for (const [written] of fold(text)
		.replace(/\bt (?=\d{1,2}\b)/g, 't')
		.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
		if (words.length >= most) break;
		const whole = spelled(written.replaceAll('-', ''));
		if (!counts(whole)) continue;
		const pieces = written.includes('-') ? written.split('-', mostPieces).map(spelled) : [];
		words.push({ whole, pieces: pieces.filter((piece) => counts(piece) && !isNegation(piece)) });
	}
	return words;
}

/** True for a word as "niet" or "geen". */
export function isNegation(word: string): boolean {
	return negations.has(word);
}

/** The stem of a folded word: Dutch Snowball, with its end as it sounds (brieven is brief, bellen is bel). */
export function stemOf(word: string): string {
	return irregular.get(word) ?? soundOf(word);
}

function soundOf(word: string): string {
	return stemmer(word)
		.replace(/([bfglmnprs])\1$/, '$1')
		.replace(/v$/, 'f')
		.replace(/z$/, 's')
		.replace(/([aeou])\1([^aeiou])$/, '$1$2');
}

// By way of upper case, so that a letter without one capital of its own (ß) ends up the same however it was typed.
function fold(text: string): string {
	const lower = text.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().normalize('NFKD');
	return lower
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(/[’‘`´]/g, "'")
		.replace(/[‐‑]/g, '-');
}

// foto's is foto, 10 is tien, 10minutengesprek is tienminutengesprek, and the id T9 is T09.
function spelled(word: string): string {
	return word
		.replace(/'s$/, '')
		.replaceAll("'", '')
		.replace(/^t(\d)$/, 't0$1')
		.replace(/^\d{1,2}(?=\p{L}{4}|$)/u, (digits) => numbers[Number(digits)] ?? digits)
		.slice(0, longestWord);
}

function counts(word: string): boolean {
	return word.length > 1 && (isNegation(word) || !stopWords.has(word));
}
