// How much memory the server may use: without limits V8 grows until the machine is full.

/**
 * Variables that make the C library give freed memory back to the machine: compressing and rendering take large
 * pieces for a moment. Measured after 1,900 pages and 12 documents: 170 MB instead of 257 MB. Other systems ignore them.
 */
export const frugal = {
	MALLOC_TRIM_THRESHOLD_: '131072',
	MALLOC_MMAP_THRESHOLD_: '131072',
	MALLOC_ARENA_MAX: '2',
};

/**
 * The options for Node. The heap may hold 128 MB, or GK_HEAP_MB; what NODE_OPTIONS says about it goes first.
 * The young part is small: 4 MB is as fast as the usual 16 MB (measured on stored pages) and takes 20 MB less.
 * @param {Record<string, string | undefined>} environment
 * @returns {string[] | undefined} undefined when GK_HEAP_MB is not a number of megabytes, at least 64
 */
export function heapLimits({ NODE_OPTIONS = '', GK_HEAP_MB: megabytes = '128' }) {
	if (!/^\d{2,6}$/.test(megabytes) || Number(megabytes) < 64) return undefined;
	const limits = [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=4'];
	return limits.filter((limit) => !NODE_OPTIONS.replaceAll('_', '-').includes(limit.split('=')[0] ?? ''));
}
