// What every answer must be, whatever was asked: never a fault of ours, always with the security headers.
import { expect } from '@playwright/test';
import type { Answer } from './raw-request.ts';

const headers: Record<string, RegExp> = {
	'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^DENY$/,
	'referrer-policy': /^no-referrer$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\).*geolocation=\(\)/,
};

/** Throws unless the answer is safe; `asked` tells in the message what was asked. */
export function expectSafe(answer: Answer, asked: unknown): void {
	const about = JSON.stringify(asked)?.slice(0, 500);
	expect(answer.status, about).toBeGreaterThanOrEqual(200);
	expect(answer.status, about).toBeLessThan(500);
	for (const [name, pattern] of Object.entries(headers)) {
		expect(answer.headers.get(name) ?? '', `${name} of ${about}`).toMatch(pattern);
	}
	for (const name of ['set-cookie', 'server', 'x-powered-by'])
		expect([...answer.headers.keys()], about).not.toContain(name);
	// A way on never leads to another site.
	expect(answer.headers.get('location') ?? '/', about).toMatch(/^(\/(?![/\\])|\.\.?\/|http:\/\/localhost:)/);
}

/** Pieces of markup that would do something if they came back as they were sent. */
export const markup = [
	'</title><script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' onfocus=alert(1) autofocus='",
	'</textarea><svg onload=alert(1)>',
	'<!--<script>alert(1)//-->',
	'</style><style>*{display:none}</style>',
	'{{constructor.constructor("alert(1)")()}}<b>',
	'#import "x": *; #read("/etc/passwd") <b>',
];

/** Throws when a piece of markup came back in a page as it was sent. */
export function expectEscaped({ headers: told, text }: Answer, sent: string): void {
	if (/[<>]/.test(sent) && told.get('content-type')?.startsWith('text/html'))
		expect(text).not.toContain(sent);
	expect(text).not.toMatch(/<script>alert|<img src=x|<svg onload|"\s*onfocus=|root:x:0/);
}
