// The plan of the house, executable: floors, names, sizes and what may not stand in a page (ARCHITECTURE.md).
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Which rooms a room may use, besides platform and ui; those that are planned have their place already. Only
// privacy comes with a rule of its own: it may use every room, but nothing of it except *-personal-data.ts.
const floors: Record<string, string[]> = {
	platform: [],
	'plain-language': [],
	ui: [],
	account: [],
	framework: [],
	catalogue: ['framework'],
	worksheet: ['catalogue', 'framework'],
	kit: ['worksheet', 'catalogue', 'framework'],
	offline: ['worksheet', 'catalogue', 'framework'],
	scan: ['framework', 'account'],
	contact: ['account'],
	advice: ['catalogue', 'framework'],
	team: ['catalogue', 'framework', 'account'],
	workshop: ['catalogue', 'framework', 'account'],
	conversation: ['contact', 'catalogue', 'account'],
	plan: ['scan', 'advice', 'catalogue', 'framework', 'account'],
};
const ground = ['platform', 'ui'];

// Generated, and used by every room for its texts.
const generated = 'paraglide';

const all = globSync('{src,server,scripts,bench,e2e}/**/*.{ts,js,svelte,css,typ}')
	.filter((path) => !path.startsWith(`src/lib/${generated}/`))
	.map((path) => ({ path, source: readFileSync(path, 'utf8') }));
const code = all.filter(({ path }) => /^src\/.*\.(ts|svelte)$/.test(path));
const faces = all.filter(({ path }) => path.endsWith('.svelte'));

const pathsOf = (files: { path: string }[]) => files.map(({ path }) => path);
const roomOf = (path: string) => /^src\/lib\/([^/]+)\//.exec(path)?.[1];
const isTest = (path: string) => path.endsWith('.test.ts');

// Everything a file imports, with the file: static, dynamic, and re-exported.
const imports = code.flatMap(({ path, source }) =>
	[...source.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
		path,
		target: target!,
	})),
);
const own = imports.filter(({ target }) => target.startsWith('#lib/') || target.startsWith('.'));
const reach = ({ path, target }: { path: string; target: string }) =>
	target.startsWith('.') ? join(dirname(path), target) : target.replace('#lib/', 'src/lib/');
const told = (list: { path: string; target: string }[]) =>
	list.map(({ path, target }) => `${path} uses ${target}`);

describe('the floors', () => {
	test('have a place for every room', () => {
		const rooms = new Set(all.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
		expect([...rooms].filter((room) => !floors[room])).toEqual([]);
		expect(rooms).toContain('framework');
	});

	test('lean downward only', () => {
		const wrong = own.filter((one) => {
			const [from, to] = [roomOf(one.path), roomOf(reach(one))];
			if (!from || from === to || to === generated) return false;
			const below = ground.includes(from) ? [] : [...ground, ...floors[from]!];
			return !to || !below.includes(to);
		});
		expect(told(wrong)).toEqual([]);
	});

	test('are reached by #lib/<room>/<file>, never by climbing', () => {
		const wrong = own.filter((one) => {
			const elsewhere = one.target.startsWith('.') && roomOf(one.path) !== roomOf(reach(one));
			return elsewhere || one.target.includes('../../');
		});
		expect(told(wrong)).toEqual([]);
	});

	test('name the file they use, with its ending', () => {
		expect(
			told(own.filter(({ target }) => !extname(target.replace(/\?.*/, '')) && !target.endsWith('/$types'))),
		).toEqual([]);
	});

	test('keep what is for the server out of components', () => {
		expect(
			told(own.filter((one) => one.path.endsWith('.svelte') && reach(one).includes('/server/'))),
		).toEqual([]);
	});
});

describe('the names', () => {
	const names = (path: string) => path.replace(/\.[^/]*$/, '').split('/');

	test('have no barrels', () => {
		expect(pathsOf(all.filter(({ path }) => /^index\./.test(basename(path))))).toEqual([]);
	});

	test('have no place for what has no name', () => {
		const nowhere = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared'];
		expect(pathsOf(all.filter(({ path }) => names(path).some((name) => nowhere.includes(name))))).toEqual([]);
	});

	test('say what a thing is, not that it is a Service, Manager or Data', () => {
		const vague = /(service|manager|(?<!personal-)data)$/i;
		expect(pathsOf(all.filter(({ path }) => vague.test(names(path).at(-1)!)))).toEqual([]);
	});
});

describe('every file', () => {
	const sentence: Record<string, RegExp> = {
		'.svelte': /^<!-- [A-Z].*[.?] -->$/,
		'.css': /^\/\* [A-Z].*[.?] \*\/$/,
	};

	test('begins with one sentence that says what it is for', () => {
		const wordless = all.filter(({ path, source }) => {
			const [first, second] = source.split(/\r?\n/);
			// A script that is run by itself has its interpreter above the sentence.
			return !(sentence[extname(path)] ?? /^\/\/ [A-Z`].*[.?]$/).test(
				first!.startsWith('#!') ? second! : first!,
			);
		});
		expect(pathsOf(wordless)).toEqual([]);
	});

	test('has at most three hundred lines', () => {
		expect(pathsOf(all.filter(({ source }) => source.trimEnd().split('\n').length > 300))).toEqual([]);
	});

	test('leaves what the browser keeps to the scripts of the browser', () => {
		const elsewhere = all.filter(
			({ path }) => path.startsWith('src/') && !/\/browser\//.test(path) && !isTest(path),
		);
		expect(pathsOf(elsewhere.filter(({ source }) => source.includes('localStorage')))).toEqual([]);
	});
});

describe('every page', () => {
	const withoutParts = (source: string, ...parts: string[]) =>
		parts.reduce((rest, part) => rest.replaceAll(new RegExp(`<${part}\\b[^]*?</${part}>`, 'g'), ''), source);

	test('has no HTML from texts', () => {
		expect(pathsOf(faces.filter(({ source }) => source.includes('{@html')))).toEqual([]);
	});

	test('has no style in its markup, which the content security policy would block', () => {
		const styled = faces.filter(({ source }) =>
			/\sstyle[=:]|\{style\}/.test(withoutParts(source, 'script', 'style')),
		);
		expect(pathsOf(styled)).toEqual([]);
	});

	test('has a style without left and right, so that it also works from right to left', () => {
		const physical =
			/(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)[\w-]*|border-(top|bottom)-(left|right)-radius|left|right)\s*:|(?<![\w-])(text-align|float|clear)\s*:\s*(left|right)\b/;
		const stylesOf = ({ path, source }: { path: string; source: string }) =>
			(path.endsWith('.svelte') ? (source.match(/<style\b[^]*?<\/style>/g) ?? []).join() : source).replaceAll(
				/\/\*[^]*?\*\//g,
				'',
			);
		const styled = all.filter(({ path }) => /\.(svelte|css)$/.test(path));
		expect(pathsOf(styled.filter((file) => physical.test(stylesOf(file))))).toEqual([]);
	});
});
