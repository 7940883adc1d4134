// Proves how listed words are found: whole words, in their forms, across lines, the longest phrase first.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsIn, wordList } from '#lib/plain-language/word-list.ts';

const list = wordList({
	'moeilijk bereikbaar, moeilijk bereikbare': 'nog niet bereikt',
	traject: 'hulp',
	'in het kader van': 'voor',
	'kader, kaders': 'regels',
	'm.b.t.': 'over',
	"lvb'er": 'iemand met een lvb',
	'pro-actief': 'uit jezelf',
});
const found = (text: string) => hitsIn(text, list).map((hit) => hit.found);

describe('a listed word', () => {
	test.each([
		['Een nieuw traject.', ['traject']],
		['TRAJECT, traject', ['TRAJECT', 'traject']],
		['Zij zijn moeilijk bereikbare ouders.', ['moeilijk bereikbare']],
		['moeilijk\n  bereikbaar', ['moeilijk\n  bereikbaar']],
		['in het kader van de kaders', ['in het kader van', 'kaders']],
		['Vragen m.b.t. school', ['m.b.t']],
		['een LVB’er', ['LVB’er']],
		['een traject-begeleider', ['traject']],
		['pro actief en pro-actief', ['pro actief', 'pro-actief']],
	])('is found in "%s"', (text, words) => {
		expect(found(text)).toEqual(words);
	});

	test.each(['trajecten', 'subtraject', 'moeilijk te lezen', 'in het huis van', 'kaderen', ''])(
		'is not found in "%s", which only looks like it',
		(text) => {
			expect(found(text)).toEqual([]);
		},
	);

	test('comes with its place and what to write instead', () => {
		expect(hitsIn('Dit traject', list)).toEqual([{ at: 4, found: 'traject', instead: 'hulp' }]);
	});

	test('is found wherever it stands', () => {
		const ordinary = fc.array(fc.constantFrom('je', 'belt', 'in', 'het', 'huis', 'van', 'moeilijk'));
		fc.assert(
			fc.property(ordinary, ordinary, (before, after) => {
				expect(found([...before, 'traject', ...after].join(' '))).toEqual(['traject']);
			}),
		);
	});
});
