// Proves that the list of exceptions stays complete, needed and short.
import { describe, expect, test } from 'vitest';
import { findingsInExceptions } from '#lib/plain-language/exceptions.ts';
import { told } from '#lib/plain-language/finding.ts';
import { readExceptions } from '#lib/plain-language/read-rules.ts';

const source = `# Met de reden.
- bestand: a.md
  regel: lange zin
  zin: 'Wat: zij zei.'
  reden: een citaat
- bestand: a.md
  regel: kantoorwoord
  zin: Een traject.
  reden: ' '
- { bestand: a.md, regel: B1, zin: Dit is B1., reden: zomaar }
`;

describe('the exceptions', () => {
	test('are read with their line', () => {
		expect(readExceptions('u.yaml', source).exceptions).toEqual([
			{ line: 2, bestand: 'a.md', regel: 'lange zin', zin: 'Wat: zij zei.', reden: 'een citaat' },
		]);
		expect(readExceptions('u.yaml', '# nog geen\n[]\n')).toEqual({ exceptions: [], incomplete: [] });
	});

	test('need a reason, and a rule that knows exceptions; B1 has none', () => {
		expect(readExceptions('u.yaml', source).incomplete.map(({ line, what }) => [line, what])).toEqual([
			[6, 'onvolledige uitzondering'],
			[10, 'onvolledige uitzondering'],
		]);
	});

	const { exceptions } = readExceptions('u.yaml', source);

	test('go when their sentence has gone', () => {
		expect(
			findingsInExceptions('u.yaml', exceptions, { idle: exceptions, sentences: 100 }).map(told),
		).toEqual([
			'u.yaml:2  uitzondering zonder nut, want "Wat: zij zei." staat niet (meer) zo in a.md of breekt de regel "lange zin" niet: haal haar weg',
		]);
	});

	test('are at most three in a hundred sentences', () => {
		const many = (count: number) =>
			Array.from({ length: count }, (_, n) => ({ ...exceptions[0]!, line: n + 1 }));
		const findings = (count: number) =>
			findingsInExceptions('u.yaml', many(count), { idle: [], sentences: 100 }).map(told);
		expect(findings(3)).toEqual([]);
		expect(findings(4)).toEqual([
			'u.yaml:4  4 uitzonderingen op 100 zinnen, hooguit 3: herschrijf zinnen die het kunnen hebben',
		]);
	});
});
