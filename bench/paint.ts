// When the largest part of a page is on the screen of a slow phone on a slow network, in a real browser.
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { find } from '../scripts/system-programs.js';
import { barePage } from './bare-page.ts';
import type { BareServer } from './bare.ts';
import { median } from './median.ts';
import type { RunningServer } from './our-server.ts';
import { publicPages } from './public-pages.ts';
import type { Goal, Row } from './report.ts';

const rounds = 3;
const goal: Goal = { sign: '≤', limit: 1.25, timesFloor: true };

// Slow 4G: milliseconds, and bytes per second for 1.47 Mbit/s.
const bytesPerSecond = 1_470_000 / 8;
const network = {
	offline: false,
	latency: 562.5,
	downloadThroughput: bytesPerSecond,
	uploadThroughput: bytesPerSecond,
};
const slowdown = 4;
const phone = {
	viewport: { width: 412, height: 823 },
	isMobile: true,
	hasTouch: true,
	deviceScaleFactor: 1.75,
};

type Visit = { paint: number; requests: number; bytes: number };

/** Milliseconds to the largest paint, cold cache, median of three rounds in which all pages take turns. */
export async function paintRows(ours: RunningServer, bare: BareServer): Promise<Row[]> {
	const name = (kind: string) => `largest paint: ${kind}`;
	const executablePath = find('chromium');
	if (!executablePath) {
		const unknown = { value: null, unit: 'ms', goal, note: 'no Chromium on this machine' };
		return Object.keys(publicPages).map((kind) => ({ name: name(kind), ...unknown }));
	}
	const browser = await chromium.launch({ executablePath });
	try {
		await bare.serve('/kaal', barePage('br'));
		const floor = `http://127.0.0.1:${bare.port}/kaal`;
		const pages = Object.entries(publicPages).map(([kind, path]) => [
			kind,
			`http://127.0.0.1:${ours.port}${path}`,
		]);
		const visits = await visitsInTurn(browser, [floor, ...pages.map(([, address]) => address!)]);
		const paintOf = (address: string) => median(visits.get(address)!.map(({ paint }) => paint));
		return pages.map(([kind, address]) => {
			const { requests, bytes } = visits.get(address!)![0]!;
			const note = `${requests} request(s), ${bytes} B with headers`;
			return { name: name(kind!), value: paintOf(address!), unit: 'ms', floor: paintOf(floor), goal, note };
		});
	} finally {
		await browser.close();
	}
}

async function visitsInTurn(browser: Browser, addresses: string[]): Promise<Map<string, Visit[]>> {
	const visits = new Map<string, Visit[]>(addresses.map((address) => [address, []]));
	for (let round = 0; round < rounds; round++) {
		for (const address of addresses) visits.get(address)!.push(await visit(browser, address));
	}
	return visits;
}

// A new context has an empty cache and no open connections.
async function visit(browser: Browser, address: string): Promise<Visit> {
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const fetched = await slowed(session);
		await page.goto(address, { waitUntil: 'networkidle' });
		return { paint: await page.evaluate(largestPaint), ...fetched };
	} finally {
		await context.close();
	}
}

async function slowed(session: CDPSession): Promise<{ requests: number; bytes: number }> {
	const fetched = { requests: 0, bytes: 0 };
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		fetched.requests += 1;
		fetched.bytes += encodedDataLength;
	});
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', network);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return fetched;
}

// Runs in the page: the browser has kept the entries since the start.
function largestPaint(): Promise<number> {
	return new Promise((resolve) => {
		new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
			type: 'largest-contentful-paint',
			buffered: true,
		});
	});
}
