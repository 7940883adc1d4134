// Proves that the host can choose how much memory the server may use.
import { expect, test } from 'vitest';
import { heapLimits } from './heap-limits.js';

test.each([
	[{}, ['--max-old-space-size=128', '--max-semi-space-size=4']],
	[{ GK_HEAP_MB: '512' }, ['--max-old-space-size=512', '--max-semi-space-size=4']],
	[{ NODE_OPTIONS: '--max_old_space_size=300' }, ['--max-semi-space-size=4']],
	[{ NODE_OPTIONS: '--max-semi-space-size=16 --max-old-space-size=300' }, []],
	[{ GK_HEAP_MB: '8' }, undefined],
	[{ GK_HEAP_MB: 'veel' }, undefined],
])('%j gives %j', (environment, limits) => {
	expect(heapLimits(environment)).toEqual(limits);
});
