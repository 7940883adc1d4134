// Proves that a style stays when a component uses its class, and goes when none does.
import { expect, test } from 'vitest';
import { keptSelectors } from './used-styles.ts';

const used = new Set(['nl-button', 'nl-button--primary', 'nl-link']);

test.each([
	'.nl-button',
	'.nl-button.nl-button--primary:hover',
	'.nl-link:any-link',
	':root',
	'.svelte-abc h1',
	'.nl-button:not(.nl-button--disabled):hover',
])('keeps %s', (selector) => {
	expect(keptSelectors([selector], used)).toEqual([selector]);
});

test.each(['.nl-button--subtle', '.nl-button.nl-button--pressed', '.utrecht-textarea'])(
	'drops %s',
	(selector) => {
		expect(keptSelectors(['.nl-button', selector], used)).toEqual(['.nl-button']);
	},
);
