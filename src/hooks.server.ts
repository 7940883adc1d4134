// Every request gets its language from the address; every failure of ours leaves one line in the log and no stack on the page.
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';

// What Svelte leaves for a script that takes the page over; our pages have none, and every byte counts.
const hydrationMarks = /<!--(?:\[-?\d*!?|\])?-->/g;

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('%lang%', locale)
					.replace('%dir%', getTextDirection(locale))
					.replaceAll(hydrationMarks, ''),
		}),
	);

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const { message, stack } = error as Error;
	console.error(JSON.stringify({ level: 'error', route: event.route.id, message, stack }));
};
