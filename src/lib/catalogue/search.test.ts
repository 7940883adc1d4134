// Proves the rules of the search on a small catalogue, and that no question can break it on the real one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { purposes as realPurposes, tools as realTools } from '#lib/catalogue/catalogue.ts';
import { makeSearch } from '#lib/catalogue/search.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

function tool(fields: Partial<Tool> & { id: string; naam: string }): Tool {
	return {
		slug: fields.id.toLowerCase(),
		oudeSlugs: [],
		inEenZin: 'Ouders en kind.',
		engels: { naam: 'Tool', inEenZin: 'One sentence.' },
		trefwoorden: [],
		hoofdaspect: 'basale-organisatie',
		aspecten: ['basale-organisatie'],
		factoren: [],
		settings: [],
		leeftijd: { van: 0, tot: 23 },
		duur: { voorbereiding: {}, uitvoering: {}, nazorg: {} },
		wie: ['ouder'],
		wieToelichting: '',
		wanneerWel: [],
		wanneerNiet: [],
		alleOuders: [],
		later: '',
		nodig: [],
		stappen: [],
		zinnen: [],
		valkuilen: [],
		risico: [],
		rolVanHetKind: '',
		tellen: '',
		vragen: '',
		bewijs: { niveau: 'C', uitkomst: 'onbekend', toelichting: '', bronnen: [] },
		doelen: [],
		combineer: [],
		...fields,
	};
}

const { search, nearest } = makeSearch(
	[
		tool({
			id: 'T12',
			naam: 'Nabelronde',
			trefwoorden: ['komen niet opdagen', 'bellen'],
			valkuilen: ['Je stuurt een brief.'],
		}),
		tool({
			id: 'T01',
			naam: 'Startgesprek',
			trefwoorden: ['kennismaking'],
			doelen: [{ doel: 'goede-start', waarom: 'Wennen.' }],
		}),
		tool({
			id: 'T10',
			naam: 'Begrijpelijke brief',
			engels: { naam: 'Plain letters', inEenZin: 'A letter for all.' },
		}),
		tool({
			id: 'T16',
			naam: 'Tolk of taalmaatje',
			trefwoorden: ['vertalen'],
			wanneerWel: ['Bij een gesprek.'],
		}),
		tool({ id: 'T36', naam: 'Netwerkkaart', inEenZin: 'Teken wie er om kind en ouders staan.' }),
	],
	[{ slug: 'goede-start', nl: 'Ik wil goed beginnen met een nieuwe groep', en: 'I want a good start' }],
);

describe('a question', () => {
	test('that says nothing gives all tools in order of their id', () => {
		for (const nothing of ['', '  ', '?!', 'hoe', '\u0000\u0007']) {
			expect(search(nothing)).toEqual(['T01', 'T10', 'T12', 'T16', 'T36']);
		}
	});

	test('finds the Nabelronde when parents do not turn up', () => {
		expect(search('ouders komen niet opdagen')[0]).toBe('T12');
	});

	test('puts a word in the name before the same word in a pitfall', () => {
		expect(search('brieven')).toEqual(['T10', 'T12']);
	});

	test('finds a part of a compound, and a compound by its part', () => {
		expect(search('gesprek')).toEqual(['T01', 'T16']);
		expect(search('kennismakingsgesprek')[0]).toBe('T01');
	});

	test('finds a tool by its purpose sentence, in Dutch and in English', () => {
		expect(search('nieuwe groep')).toEqual(['T01']);
		expect(search('good start')).toEqual(['T01']);
	});

	test('finds a tool by its English name', () => {
		expect(search('plain letter')[0]).toBe('T10');
	});

	test('finds a tool by its id', () => {
		expect(search('T16')).toEqual(['T16']);
		expect(search('t1')[0]).toBe('T01');
	});

	test('in everyday words finds what the sheet calls otherwise', () => {
		expect(search('vader spreekt alleen Turks')).toContain('T16');
		expect(search('crèche')).toEqual([]);
	});
});

describe('a word in more than half of the tools', () => {
	test('makes no match beside a word that tells more', () => {
		expect(search('ouders tolk')).toEqual(['T16']);
		expect(search('ouders sinterklaas')).toEqual([]);
	});

	test('does match when the question has no other words, also when it is mistyped', () => {
		expect(search('kind en ouders')).toHaveLength(5);
		expect(search('oudders')).toHaveLength(5);
	});
});

describe('words together', () => {
	test('that were typed apart find the word they make', () => {
		expect(search('netwerk kaart')[0]).toBe('T36');
		expect(search('start gesprek')[0]).toBe('T01');
	});

	test('put a tool that holds them beside each other before tools that hold them apart', () => {
		const apart = tool({ id: 'T90', naam: 'Eén', trefwoorden: ['korte wandeling', 'lange brief'] });
		const beside = tool({ id: 'T91', naam: 'Twee', trefwoorden: ['lange wandeling', 'korte brief'] });
		expect(makeSearch([apart, beside], []).search('korte brief')[0]).toBe('T91');
	});

	test('count once each, however many everyday words a sheet has for one of them', () => {
		const fathers = tool({
			id: 'T90',
			naam: 'Eén',
			trefwoorden: ['papa', 'pappa', 'stiefvader', 'pleegvader'],
		});
		const reading = tool({ id: 'T91', naam: 'Twee', trefwoorden: ['vader', 'voorlezen'] });
		expect(makeSearch([fathers, reading], []).search('vader leest voor, voorlezen')[0]).toBe('T91');
	});
});

describe('an unfinished or mistyped word', () => {
	test('matches by its beginning when it is the last, from three letters', () => {
		expect(search('netw')).toEqual(['T36']);
		expect(search('netw teken')).toEqual(['T36']);
		expect(search('ne')).toEqual([]);
	});

	test('matches by its beginning only when it is the last', () => {
		expect(search('kennism brief')).not.toContain('T01');
	});

	test('finds by the half of a compound that the tools know, when they know no more of it', () => {
		expect(search('vertaalbureau')).toEqual(['T16']);
	});

	test('finds the word it resembles, and only when the tools do not know it', () => {
		expect(search('starrtgesprek')).toContain('T01');
		expect(search('brief')).not.toContain('T36');
	});
});

describe('when nothing is found', () => {
	test('tools with words that begin alike come near', () => {
		expect(search('vertegenwoordigd')).toEqual([]);
		expect(nearest('vertegenwoordigd')).toContain('T16');
	});

	test('tools with the common words of the question come near, at most five', () => {
		expect(nearest('ouders sinterklaas')).toHaveLength(5);
	});

	test('nothing comes near when nothing does', () => {
		expect(nearest('xyzzy')).toEqual([]);
	});
});

describe('any text at all', () => {
	const real = makeSearch(realTools, realPurposes);
	const ids = realTools.map(({ id }) => id);
	const word = fc.constantFrom(
		'ouders',
		'Tolk',
		'oudergesprek',
		'niet',
		'kind',
		'startgesprk',
		'ß',
		'crèche',
		'uitnod',
	);
	const question = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc
			.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
			.map((words) => words.join(' ')),
	);

	test('gives known tools, each once, and at most five that come near', () => {
		fc.assert(
			fc.property(question, (text) => {
				for (const found of [real.search(text), real.nearest(text)]) {
					expect(new Set(found).size).toBe(found.length);
					expect(found.filter((id) => !ids.includes(id))).toEqual([]);
				}
				expect(real.nearest(text).length).toBeLessThanOrEqual(5);
			}),
		);
	});

	test('gives the same in capitals and with more white space', () => {
		fc.assert(
			fc.property(question, (text) => {
				const found = real.search(text);
				expect(real.search(text.toUpperCase())).toEqual(found);
				expect(real.search(text.toLowerCase())).toEqual(found);
				expect(real.search(`\n ${text.replaceAll(' ', ' \t ')}  `)).toEqual(found);
			}),
		);
	});

	test('of absurd length is read up to a point', () => {
		expect(real.search('ouders komen niet opdagen '.repeat(400))[0]).toBe('T12');
		expect(real.search('a'.repeat(10_000))).toEqual([]);
	});
});
