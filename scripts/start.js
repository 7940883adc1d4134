// `npm start`: installs and builds when that is needed, then runs the server in this terminal. Runs on Node 20.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { frugal, heapLimits } from './heap-limits.js';
import { build, isBuilt, prepare, root, stop } from './prepare.js';

const limits =
	heapLimits(process.env) ?? stop('GK_HEAP_MB moet een aantal megabytes zijn, minstens 64: GK_HEAP_MB=128.');
const node = prepare();
if (!isBuilt()) {
	console.log('Bouwen; dat duurt ongeveer een halve minuut ...');
	if (!build(node, { quiet: true })) stop('Het bouwen is niet gelukt; hierboven staat waarom.');
}

// Through 'ipc' the server notices when this starter is gone, even when it was killed, and stops as well.
const server = spawn(node, [...limits, join(root, 'server', 'main.ts')], {
	cwd: root,
	env: { ...frugal, ...process.env },
	stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => server.kill(signal));
}
// npm passes a signal on to its shell, and the shell passes on nothing: that our parent is gone is all we notice.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
	setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
}
server.on('exit', (code) => process.exit(code ?? 1));
