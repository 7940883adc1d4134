// Proves the form of security.txt.
import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const origin = 'https://kist.noord.example';

test('names the contact and expires within a year', () => {
	const text = securityText(
		{ contact: 'mailto:veilig@noord.example', origin },
		new Date('2026-11-23T18:45:00Z'),
	);
	expect(text).toBe(`Contact: mailto:veilig@noord.example
Expires: 2027-09-19T00:00:00.000Z
Preferred-Languages: nl, en
Canonical: https://kist.noord.example/.well-known/security.txt
`);
});

test('does not exist without a contact', () => {
	expect(securityText({ contact: undefined, origin }, new Date())).toBeUndefined();
});
