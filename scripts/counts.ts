// `npm run tellen`: counts what is in the kit, from the files themselves.
import process from 'node:process';
import { readContent } from './read-content.ts';

const catalogue = readContent.catalogue();
const kit = readContent.worksheets();
if (!catalogue.ok || !kit.ok) {
	console.error([catalogue, kit].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)).join('\n'));
	process.exit(1);
}
const { tools, purposes, routes } = catalogue.value;
const { worksheets, pictures } = kit.value;

const count = <T>(list: readonly T[], keyOf: (one: T) => string | number) =>
	Object.entries(Object.groupBy(list, keyOf))
		.map(([key, ones]) => `${key} ${ones!.length}`)
		.join(', ');
const filled = (tool: object) =>
	Object.values(tool).filter((value) => !(Array.isArray(value) && value.length === 0));
const editions = worksheets.map(({ languages }) => {
	const own = Object.keys(languages).length;
	// Each language alone, and all but Dutch beside it, as PDF and as Word.
	return { own, files: 2 * (2 * own - 1) };
});
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

const rows: [string, string | number][] = [
	['gereedschappen', tools.length],
	['gevulde velden per gereedschap, minst', Math.min(...tools.map((tool) => filled(tool).length))],
	['per hoofdaspect', count(tools, ({ hoofdaspect }) => hoofdaspect)],
	[
		'per succesfactor',
		count(
			tools.flatMap(({ factoren }) => factoren),
			({ nummer }) => nummer,
		),
	],
	[
		'per setting',
		count(
			tools.flatMap(({ settings }) => settings),
			({ setting }) => setting,
		),
	],
	['per bewijsniveau', count(tools, ({ bewijs }) => bewijs.niveau)],
	['doelen in de wegwijzer', purposes.length],
	['routes', routes.length],
	['werkbladen', worksheets.length],
	['waarvan voor', count(worksheets, ({ houder }) => houder)],
	['gereedschappen met een werkblad', new Set(worksheets.flatMap(({ gereedschap }) => gereedschap)).size],
	['werkbladen per aantal talen', count(editions, ({ own }) => own)],
	['bestanden om mee te nemen (PDF en Word)', sum(editions.map(({ files }) => files))],
	[
		'teksten van werkbladen, alle talen',
		sum(
			worksheets.flatMap(({ languages }) =>
				Object.values(languages).map(({ texts }) => Object.keys(texts).length),
			),
		),
	],
	['beelden', Object.keys(pictures).length],
];
for (const [name, value] of rows) console.log(`${name.padEnd(42)} ${value}`);
