// Every kind of public address there is, for tests that try them all.
const dutch = [
	'/',
	'/gereedschap',
	'/gereedschap/matrix',
	'/gereedschap/nabelronde',
	'/gereedschap/startgesprek/werkbladen/vragenkaart-kind',
	'/routes',
	'/routes/goede-start',
	'/kist',
	'/wegwijzer',
	'/snelscan',
	'/snelscan/uitslag',
	'/mijn-plan',
	'/meenemen',
	'/zoek',
	'/zonder-internet',
	'/uitgangspunten',
	'/uitgangspunten/succesfactoren/1-wees-uitnodigend',
	'/uitgangspunten/aspecten/positieve-attitude',
	'/over',
	'/privacy',
	'/toegankelijkheid',
];

/** Pages for people, in both languages. */
export const pages = [...dutch, ...dutch.map((path) => `/en${path === '/' ? '' : path}`)];

/** What is no page: files, lists for machines, signs of life. */
export const files = [
	'/gereedschap/nabelronde.json',
	'/gereedschap/nabelronde.pdf',
	'/gereedschap/nabelronde.docx',
	'/gereedschap/startgesprek/werkbladen/vragenkaart-kind.ar-nl.pdf',
	'/gereedschap/startgesprek/werkbladen/vragenkaart-kind.nl.docx',
	'/kist/boekje.pdf',
	'/kist/kaarten.pdf',
	'/gereedschap.json',
	'/meenemen.json',
	'/zoek.json',
	'/manifest.webmanifest',
	'/service-worker.js',
	'/gereedschap/schema.json',
	'/robots.txt',
	'/sitemap.xml',
	'/favicon.svg',
	'/gezond',
	'/.well-known/security.txt',
];

/** Where forms are sent to. */
export const forms = ['/snelscan/uitslag', '/mijn-plan', '/mijn-plan/plan.pdf', '/mijn-plan/plan.docx'];

/** Names in a query or a form that some page listens to, and a few that nobody should. */
export const names = [
	...['q', 'factor', 'aspect', 'setting', 'duur', 'wie', 'bewijs', 'doel', 'tijd', 'omstandigheid'],
	...['gereedschap', 'reden', 'wie-T12', 'eersteStap-T12', 'zichtbaar-T12', 'PA1', 'F10c'],
	...['__proto__', 'constructor', 'x-sveltekit-invalidated', '/default', 'toString'],
];

/** Values that are something special to some program. */
export const oddValues = [
	'__proto__',
	'constructor',
	'hasOwnProperty',
	'NaN',
	'-1',
	'1e999',
	'../../etc/passwd',
	'%00',
	'\0',
	'T12',
	'maan',
];
