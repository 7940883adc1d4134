// The floor for a page: 40 questions as fieldsets without any style, compressed as the product compresses.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';

const answers = ['(bijna) nooit', 'soms', 'regelmatig', 'vaak', '(bijna) altijd', 'weet ik niet'];

/** The page in this encoding. */
export function barePage(encoding: 'br' | 'gzip'): Answer {
	const questions = Array.from({ length: 40 }, (_, at) => fieldset(at + 1)).join('\n');
	const html = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Veertig vragen</title></head>
<body><h1>Veertig vragen</h1><form method="post">
${questions}
<button>Verstuur</button></form></body></html>`;
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const body = encoding === 'br' ? brotliCompressSync(html, { params }) : gzipSync(html);
	const type = ['Content-Type', 'text/html; charset=utf-8'];
	return {
		status: 200,
		headers: [...type, 'Content-Encoding', encoding, 'Content-Length', `${body.length}`],
		body,
	};
}

function fieldset(number: number): string {
	const choices = answers.map(
		(answer, at) => `<label><input type="radio" name="v${number}" value="${at}"> ${answer}</label>`,
	);
	return `<fieldset><legend>${number}. Hoe vaak vragen wij ouders wat zij van onderwerp ${number} vinden?</legend>
${choices.join('\n')}</fieldset>`;
}
