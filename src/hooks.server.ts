// Every request gets its language from the address; every failure leaves one line in the log and no stack on the page.
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { getTextDirection } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale }) => {
		event.request = request;
		return resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', locale).replace('%dir%', getTextDirection(locale)),
		});
	});

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status >= 500) {
		const { message, stack } = error as Error;
		console.error(JSON.stringify({ level: 'error', route: event.route.id, status, message, stack }));
	}
	return { message: '' };
};
