// The security headers that every answer carries, whoever made it.

/** For answers that bring no policy of their own: files, messages, data. They load and run nothing. */
export const strictPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** For the worker that answers when there is no connection: it fetches what the pages it serves ask for. */
export const workerPolicy =
	"default-src 'none'; script-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// Nothing on these pages needs a device or a sensor; what is not used is off for scripts that slip in as well.
const features = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'clipboard-write',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking',
];

/**
 * The headers as a flat list of names and values (the form `writeHead` takes fastest), without the
 * Content-Security-Policy. Strict-Transport-Security only when the origin is https: on plain http it says nothing.
 */
export function securityHeaders(origin: string): string[] {
	const headers = [
		...['X-Content-Type-Options', 'nosniff'],
		...['X-Frame-Options', 'DENY'],
		...['Referrer-Policy', 'no-referrer'],
		...['Cross-Origin-Opener-Policy', 'same-origin'],
		...['Cross-Origin-Resource-Policy', 'same-origin'],
		...['Permissions-Policy', features.map((feature) => `${feature}=()`).join(', ')],
	];
	if (!origin.startsWith('https:')) return headers;
	return [...headers, 'Strict-Transport-Security', 'max-age=63072000; includeSubDomains'];
}
