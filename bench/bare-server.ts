// The floor: a Node server that only sends bytes it was given; runs in a process of its own, port as its argument.
import { createServer } from 'node:http';
import type { Answer } from './answer.ts';

const answers = new Map<string, Answer>();

process.on('message', ({ path, answer }: { path: string; answer: Answer }) => {
	answers.set(path, answer);
	process.send?.('ready');
});
process.on('disconnect', () => process.exit());

createServer((request, response) => {
	const answer = answers.get(request.url ?? '');
	if (answer) response.writeHead(200, answer.headers).end(answer.body);
	else response.writeHead(404).end();
}).listen(Number(process.argv[2]), '127.0.0.1');
