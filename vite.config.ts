// How the product is built: SvelteKit with the Node adapter, messages by Paraglide, content from content/.
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './scripts/content-plugin.ts';
import { usedStyles } from './scripts/used-styles.ts';

export default defineConfig({
	plugins: [
		contentPlugin(),
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['url', 'baseLocale'],
		}),
		sveltekit({
			adapter: adapter({ precompress: true }),
			// Pages are stored compressed, so a nonce cannot be used: hashes allow our inlined style and nothing else.
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'worker-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
					'object-src': ['none'],
				},
			},
			// One round trip: the style of a page travels with the page (product.md 5).
			inlineStyleThreshold: 100_000,
			// Stored pages and /en/ addresses both want addresses that start at the root.
			paths: { relative: false },
			// Only for whoever takes the kit along; src/lib/offline/browser does it then.
			serviceWorker: { register: false },
			version: { name: process.env.npm_package_version ?? '0' },
		}),
	],
	css: { postcss: { plugins: [usedStyles()] } },
	test: {
		include: ['src/**/*.test.ts', 'server/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
	},
});
