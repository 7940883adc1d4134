// Which of our encodings a client likes best, from its Accept-Encoding header (RFC 9110, 12.5.3).
export type Encoding = 'br' | 'gzip' | 'identity';

// Browsers send a handful of different values; reading each of them once is enough.
const remembered = new Map<string, Encoding>();
const mostRemembered = 100;

/** The encoding with the highest weight; among equals the smallest answer wins: br, gzip, identity. */
export function chosenEncoding(header: string | undefined): Encoding {
	if (!header) return 'identity';
	const known = remembered.get(header);
	if (known) return known;
	const chosen = read(header);
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(header, chosen);
	return chosen;
}

function read(header: string): Encoding {
	const weights = new Map(header.toLowerCase().split(',').map(weighted));
	const rest = weights.get('*') ?? 0;
	const br = weights.get('br') ?? rest;
	const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? rest;
	const identity = weights.get('identity') ?? 0;
	if (br > 0 && br >= gzip && br >= identity) return 'br';
	return gzip > 0 && gzip >= identity ? 'gzip' : 'identity';
}

// `gzip;q=0.5` becomes ['gzip', 0.5]; a weight that cannot be read counts as a refusal.
function weighted(part: string): [string, number] {
	const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
	const weight = parameters.find((parameter) => parameter.startsWith('q='));
	return [name, weight ? Number(weight.slice(2)) || 0 : 1];
}
