// The settings of the running product that its pages may know; everything else is read by server/settings.ts.
import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
	// The public address, as https://example.nl; server/main.ts fills in the default.
	ORIGIN: { schema: (value) => value ?? 'http://localhost:3000' },
	// Where people can report something, as mailto:… or https://…; empty when there is none.
	CONTACT: { schema: (value) => value ?? '' },
});
