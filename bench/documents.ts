// How long it takes to get a sheet or a plan as PDF or Word from a running server.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { goodAnswerOf } from './answer.ts';
import type { BareDocuments, DocumentTimes } from './bare-documents.ts';
import { median } from './median.ts';
import type { RunningServer } from './our-server.ts';
import type { Row } from './report.ts';

type ToolAddress = { id: string; slug: string };
type Kind = 'pdf' | 'docx';

const warmDocuments = 20;
const toolsInPlan = 5;

/**
 * Milliseconds over HTTP; the server must not have made a document before. Sheets are kept by the page store,
 * so every request asks for another sheet, and every plan says something else.
 */
export async function documentRows(ours: RunningServer): Promise<Row[]> {
	const floors = await bareDocuments();
	const { body } = await goodAnswerOf(ours.port, '/gereedschap.json', 'identity');
	const { results: tools } = JSON.parse(body.toString()) as { results: ToolAddress[] };
	const rows: Row[] = [];
	for (const kind of ['pdf', 'docx'] as const) {
		const sheets = sheetAddresses(tools, kind).map((path) => () => fetch(addressOf(ours, path)));
		const plans = Array.from({ length: warmDocuments + 1 }, (_, at) => () => postPlan(ours, kind, tools, at));
		rows.push(...(await rowsOf(`sheet ${kind}`, sheets, floors[kind], 'each another sheet')));
		rows.push(
			...(await rowsOf(`plan ${kind}`, plans, floors[kind], `${toolsInPlan} tools, each with other texts`)),
		);
	}
	return rows;
}

async function rowsOf(
	name: string,
	requests: (() => Promise<Response>)[],
	floor: DocumentTimes,
	note: string,
): Promise<Row[]> {
	const times: number[] = [];
	for (const request of requests) {
		const started = performance.now();
		const response = await request();
		await response.arrayBuffer();
		if (!response.ok)
			return [{ name, value: null, unit: 'ms', note: `the address answers ${response.status}` }];
		times.push(performance.now() - started);
	}
	const [first, ...later] = times;
	return [
		{
			name: `${name}, first`,
			value: first!,
			unit: 'ms',
			floor: floor.first,
			note: 'the first of its kind since the start',
		},
		{
			name: `${name}, warm`,
			value: median(later),
			unit: 'ms',
			floor: floor.warm,
			note: `median of ${later.length}, ${note}`,
		},
	];
}

// In both languages, so that there are enough that nobody asked for yet.
function sheetAddresses(tools: ToolAddress[], kind: Kind): string[] {
	const addresses = tools.flatMap(({ slug }) =>
		['', '/en'].map((prefix) => `${prefix}/gereedschap/${slug}.${kind}`),
	);
	return addresses.slice(0, warmDocuments + 1);
}

function postPlan(ours: RunningServer, kind: Kind, tools: ToolAddress[], number: number): Promise<Response> {
	const form = new URLSearchParams({
		aspect: 'wederkerige-relatie',
		setting: 'wijk',
		reden: `Afspraak ${number}`,
	});
	for (const { id } of tools.slice(0, toolsInPlan)) {
		form.append('gereedschap', id);
		form.append(`wie-${id}`, 'Wijkteam Noord');
		form.append(`wanneer-${id}`, `in week ${number}`);
		form.append(
			`eersteStap-${id}`,
			'Wij bellen de ouders die wij nog niet bereiken en vragen wanneer het hun past.',
		);
		form.append(
			`zichtbaar-${id}`,
			'Met elk kind heeft een ouder of andere verzorger voor de kerst een gesprek gehad.',
		);
	}
	// Without it the form looks as if another site sent it.
	const headers = { origin: addressOf(ours, '') };
	return fetch(addressOf(ours, `/mijn-plan/plan.${kind}`), { method: 'POST', body: form, headers });
}

function addressOf({ port }: RunningServer, path: string): string {
	return `http://127.0.0.1:${port}${path}`;
}

async function bareDocuments(): Promise<BareDocuments> {
	const program = fileURLToPath(new URL('bare-documents.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [program]);
	return JSON.parse(stdout) as BareDocuments;
}
