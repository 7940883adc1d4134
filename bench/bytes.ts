// How many bytes a first visit to a page takes, compressed.
import { goodAnswerOf } from './answer.ts';
import { barePage } from './bare-page.ts';
import type { RunningServer } from './our-server.ts';
import { publicPages } from './public-pages.ts';
import type { Row } from './report.ts';

const encodings = ['br', 'gzip'] as const;
// What fits into the first round trip of a new connection: ten packets of 1,460 bytes without their TLS overhead.
const firstRoundTrip = 14_336;
const everything = 60_000;

/** Per kind of page and encoding: HTML with CSS, and all that a browser fetches with it. Bodies only, in bytes. */
export async function bytesRows({ port }: RunningServer): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [kind, path] of Object.entries(publicPages)) {
		for (const encoding of encodings) rows.push(...(await rowsOf(port, kind, path, encoding)));
	}
	return rows.toSorted((a, b) => Number(b.name.startsWith('HTML')) - Number(a.name.startsWith('HTML')));
}

async function rowsOf(
	port: number,
	kind: string,
	path: string,
	encoding: (typeof encodings)[number],
): Promise<Row[]> {
	const page = await goodAnswerOf(port, path, encoding);
	const { body: plain } = await goodAnswerOf(port, path, 'identity');
	const { styles, others } = partsOf(plain.toString());
	const sizeOf = async (part: string) => (await goodAnswerOf(port, part, encoding)).body.length;
	const first = page.body.length + sum(await Promise.all(styles.map(sizeOf)));
	const all = first + sum(await Promise.all(others.map(sizeOf)));
	const floor = barePage(encoding).body.length;
	const around = sum(page.headers.map((text) => text.length + 2));
	const files = styles.length + others.length;
	return [
		{
			name: `HTML + CSS: ${kind}, ${encoding}`,
			value: first,
			unit: 'B',
			floor,
			goal: { sign: '≤', limit: firstRoundTrip },
			note: `the headers add ${around} B`,
		},
		{
			name: `everything: ${kind}, ${encoding}`,
			value: all,
			unit: 'B',
			floor,
			goal: { sign: '≤', limit: everything },
			note: `the page and ${files} file(s)`,
		},
	];
}

// SvelteKit leaves a disabled link to each style that it inlined; browsers don't fetch those.
function partsOf(html: string): { styles: string[]; others: string[] } {
	const tags = [...html.matchAll(/<(?:link|script|img)\b[^>]*>/g)]
		.map(([tag]) => ({ tag, address: /\s(?:href|src)="(\/[^"]*)"/.exec(tag)?.[1] }))
		.filter(({ tag, address }) => address && !/\sdisabled\b|rel="(canonical|alternate)"/.test(tag));
	const isStyle = (tag: string) => tag.includes('rel="stylesheet"');
	const addresses = (wanted: boolean) => [
		...new Set(tags.filter(({ tag }) => isStyle(tag) === wanted).map(({ address }) => address!)),
	];
	return { styles: addresses(true), others: addresses(false) };
}

function sum(sizes: number[]): number {
	return sizes.reduce((total, size) => total + size, 0);
}
