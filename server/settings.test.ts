// Proves that wrong settings are refused with a sentence that names the setting.
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without settings the server is for this machine only', () => {
	expect(readSettings({})).toEqual({
		ok: true,
		value: {
			port: 3000,
			host: '127.0.0.1',
			origin: 'http://localhost:3000',
			originChosen: false,
			contact: undefined,
		},
	});
});

test('an empty setting counts as absent', () => {
	expect(readSettings({ PORT: '', HOST: '', ORIGIN: '', CONTACT: '' })).toEqual(readSettings({}));
});

test('the default origin follows the port', () => {
	expect(readSettings({ PORT: '4000' })).toMatchObject({ value: { origin: 'http://localhost:4000' } });
});

test('an origin loses its slash at the end', () => {
	const settings = readSettings({
		ORIGIN: 'https://Kist.Noord.example/',
		CONTACT: 'mailto:veilig@noord.example',
	});
	expect(settings).toMatchObject({
		value: {
			origin: 'https://kist.noord.example',
			originChosen: true,
			contact: 'mailto:veilig@noord.example',
		},
	});
});

test.each([
	{ PORT: '0' },
	{ PORT: '65536' },
	{ PORT: '80a' },
	{ HOST: 'wijkteam noord' },
	{ HOST: 'http://noord.example' },
	{ ORIGIN: 'noord.example' },
	{ ORIGIN: 'ftp://noord.example' },
	{ ORIGIN: 'https://noord.example/kist' },
	{ ORIGIN: 'https://noord.example?a' },
	{ ORIGIN: 'https://wie@noord.example' },
	{ CONTACT: 'veilig@noord.example' },
	{ CONTACT: 'http://noord.example' },
	{ CONTACT: 'mailto:veilig@noord.example\nExpires: nooit' },
	{ CONTACT: 'https://noord.example/a b' },
])('is refused with one sentence about the setting: %j', (environment) => {
	const refusal = readSettings(environment);
	expect(refusal).toEqual({
		ok: false,
		problems: [expect.stringContaining(`${Object.keys(environment)[0]} moet`)],
	});
});

test('all wrong settings are named at once', () => {
	expect(readSettings({ PORT: 'x', HOST: '-', CONTACT: 'x' })).toMatchObject({ problems: { length: 3 } });
});
