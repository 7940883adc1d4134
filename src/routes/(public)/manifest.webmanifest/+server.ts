// What a phone needs to know to put the kit on its screen as an app.
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
	const manifest = {
		id: '/',
		name: m.ui_name(),
		short_name: m.ui_name(),
		description: m.offline_description(),
		lang: getLocale(),
		start_url: getLocale() === 'nl' ? '/' : `/${getLocale()}`,
		scope: '/',
		// With a way back where the browser has one to offer: pages here have none of their own.
		display: 'standalone',
		display_override: ['minimal-ui'],
		background_color: '#ffffff',
		theme_color: '#1b1b1f',
		icons: [
			{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
			{ src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		],
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json', 'x-page-store': 'public' },
	});
};
