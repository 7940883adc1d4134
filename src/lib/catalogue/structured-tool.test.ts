// Proves what search engines and catalogues are told about a tool, and that it can stand in a page safely.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonForScript, structuredTool } from '#lib/catalogue/structured-tool.ts';
import { doorstepTalk, toolWith } from '#lib/catalogue/tool-fixture.ts';

const address = 'https://gereedschapskist.example/gereedschap/stoepgesprek';

describe('a tool for machines', () => {
	test('is a how-to and a learning resource, with its address and licence', () => {
		expect(structuredTool(doorstepTalk, address)).toMatchObject({
			'@context': 'https://schema.org',
			'@type': ['LearningResource', 'HowTo'],
			url: address,
			name: 'Stoepgesprek',
			inLanguage: 'nl',
			typicalAgeRange: '0-23',
			timeRequired: 'PT15M',
			license: 'https://creativecommons.org/licenses/by-sa/4.0/',
		});
	});

	test('names per factor, in the words of the seed, how to work on it', () => {
		const factoren = [{ nummer: 1 as const, hoe: 'Je groet elke ouder bij de naam.' }];
		expect(structuredTool(toolWith({ factoren }), address).educationalAlignment).toMatchObject([
			{
				targetName: '1 Wees uitnodigend naar en toegankelijk voor ouders',
				targetDescription: 'Je groet elke ouder bij de naam.',
			},
			{ targetName: 'Positieve attitude' },
			{ targetName: 'Wederkerige relatie' },
		]);
	});

	test('numbers its steps from one', () => {
		expect(structuredTool(doorstepTalk, address).step).toMatchObject([
			{ position: 1, name: 'Kies een straat' },
			{ position: 2, name: 'Kondig jezelf aan' },
			{ position: 3, name: 'Wat vraag je?' },
			{ position: 4, name: 'Schrijf één ding op' },
		]);
	});

	test.each([{ minuten: 'doorlopend' as const }, { toelichting: 'een rondje door de buurt' }])(
		'invents no time when doing it takes %j',
		(uitvoering) => {
			const tool = toolWith({ duur: { ...doorstepTalk.duur, uitvoering } });
			expect(structuredTool(tool, address)).not.toHaveProperty('timeRequired');
		},
	);
});

describe('JSON inside a script element', () => {
	test('holds no sign that HTML would read', () => {
		expect(jsonForScript({ naam: '</script><!-- & \u2028' })).not.toMatch(/[<>&\u2028\u2029]/);
	});

	test('is the same value again when it is read', () => {
		const sign = fc.constantFrom(...'<>&/\\"!-aé😀\u2028\u2029\n');
		fc.assert(
			fc.property(fc.array(fc.string({ unit: sign })), (texts) => {
				expect(JSON.parse(jsonForScript(texts))).toEqual(texts);
			}),
		);
	});
});
