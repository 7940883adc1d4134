// Every page is valid HTML: the checker of the W3C reads them all at once.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { find, missing } from '../scripts/system-programs.js';
import { pathsIn } from './addresses.ts';
import { expect, test } from './step.ts';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

// Pages that search engines do not see: answers to a form, nothing found, nothing there.
const others = [
	'/gereedschap?q=startgesprek&bewijs=D&setting=maan',
	'/gereedschap/matrix?setting=zorg',
	'/wegwijzer?doel=komen-niet&setting=school',
	'/wegwijzer?setting=school',
	'/snelscan?setting=zorg',
	'/bestaat-niet',
	'/en/bestaat-niet',
];
const forms: [path: string, form: Record<string, string>][] = [
	['/snelscan/uitslag', { setting: 'school', PA1: 'soms', BO1: 'vaak', F1a: 'nooit' }],
	['/snelscan/uitslag', { PA1: 'soms', aspect: 'wederkerige-relatie', reden: '' }],
	['/en/snelscan/uitslag', { PA1: 'soms', aspect: 'wederkerige-relatie', reden: 'because' }],
	['/mijn-plan', { gereedschap: 'T12', aspect: 'basale-organisatie', 'wie-T12': '"Samira" & <co>' }],
];

test('every page is valid HTML', async ({ request, baseURL }, { outputDir }) => {
	test.skip(Boolean(missing('java')), missing('java'));
	test.setTimeout(600_000);
	const folder = join(outputDir, 'pages');
	await mkdir(folder, { recursive: true });
	const pages = await fetchAll(request, baseURL!);
	for (const [name, html] of pages) await writeFile(join(folder, `${encodeURIComponent(name)}.html`), html);
	expect(pages.size).toBeGreaterThan(80);
	expect(await faultsIn(folder)).toEqual([]);
});

async function fetchAll(request: APIRequestContext, origin: string): Promise<Map<string, string>> {
	const pages = new Map<string, string>();
	for (const path of [...(await pathsIn('nl', request)), ...(await pathsIn('en', request)), ...others]) {
		pages.set(path, await (await request.get(path)).text());
	}
	for (const [index, [path, form]] of forms.entries()) {
		const headers = { origin, accept: 'text/html' };
		pages.set(`${path} ${index}`, await (await request.post(path, { form, headers })).text());
	}
	return pages;
}

type Finding = { type: string; subType?: string; url: string; message: string; extract?: string };

// The checker's errors and warnings: "message: piece of the page", with the pages that have it.
function faultsIn(folder: string): Promise<string[]> {
	const options = ['-jar', checker, '--format', 'json', '--exit-zero-always', folder];
	return new Promise((resolve, reject) => {
		execFile(find('java')!, options, { maxBuffer: 64 * 1024 * 1024 }, (error, _output, report) => {
			if (error) return reject(error);
			const { messages } = JSON.parse(report) as { messages: Finding[] };
			const pages = Map.groupBy(messages.filter(isFault), ({ message, extract }) => `${message}: ${extract}`);
			resolve([...pages].map(([fault, on]) => `${fault}: ${on.map(({ url }) => decodeURIComponent(url))}`));
		});
	});
}

// Not counted: remarks on style, and the checker's view of CSS, of which browsers know more than it does.
function isFault({ type, subType, message }: Finding): boolean {
	return (type !== 'info' || subType === 'warning') && !message.startsWith('CSS:');
}
