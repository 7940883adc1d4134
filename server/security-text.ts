// The file /.well-known/security.txt (RFC 9116): where to report a security problem.
import type { Settings } from './settings.ts';

const daysValid = 300;
const day = 24 * 60 * 60 * 1000;

/**
 * The text of security.txt, or undefined when no contact is set. It expires 300 days after `now`, at midnight
 * UTC, so that it is always less than a year ahead and equal for everyone who asks on the same day.
 */
export function securityText(
	{ contact, origin }: Pick<Settings, 'contact' | 'origin'>,
	now: Date,
): string | undefined {
	if (!contact) return undefined;
	const expires = new Date((Math.floor(now.getTime() / day) + daysValid) * day);
	return [
		`Contact: ${contact}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: nl, en',
		`Canonical: ${origin}/.well-known/security.txt`,
		'',
	].join('\n');
}
