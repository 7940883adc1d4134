// Proves which types are text and which are compressed.
import { expect, test } from 'vitest';
import { isCompressible, withCharset } from './media-type.ts';

test.each([
	['text/html', 'text/html; charset=utf-8'],
	['text/html;charset=utf-8', 'text/html;charset=utf-8'],
	['application/json', 'application/json; charset=utf-8'],
	['application/schema+json', 'application/schema+json; charset=utf-8'],
	['image/svg+xml', 'image/svg+xml; charset=utf-8'],
	['text/markdown', 'text/markdown; charset=utf-8'],
	['application/pdf', 'application/pdf'],
	['image/png', 'image/png'],
])('%s is sent as %s', (type, sent) => {
	expect(withCharset(type)).toBe(sent);
});

test('texts are compressed, a PDF, a Word file and a picture are not', () => {
	const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
	const types = [
		'text/html; charset=utf-8',
		'image/svg+xml',
		'application/pdf',
		word,
		'image/png',
		'font/woff2',
	];
	expect(types.map(isCompressible)).toEqual([true, true, false, false, false, false]);
});
