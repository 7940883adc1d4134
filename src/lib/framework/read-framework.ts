// Reads the ten factors and four aspects: wording from the seed, practice texts from their own files.
import { parse } from 'yaml';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import { capital } from '#lib/platform/capital.ts';
import { recordOf } from '#lib/platform/record.ts';
import { frontAndBody, listOf, paragraphOf, section, sectionsOf } from '#lib/platform/markdown-sections.ts';
import { aspectSlugs, type Aspect, type EnglishTexts, type PracticeTexts } from '#lib/framework/aspect.ts';
import { factorNumbers, groupOf, type Factor } from '#lib/framework/factor.ts';
import { readSeed, type Seed } from '#lib/framework/read-seed.ts';
import { settings } from '#lib/framework/setting.ts';

/** The framework of a build. */
export type Framework = { factors: Factor[]; aspects: Aspect[] } & Pick<
	Seed,
	'groups' | 'factorsIntroduction' | 'aspectsIntroduction'
>;

type Front = { nummer?: number; slug: string; kort: string; engels: EnglishTexts };

/** Reads the seed and the files of factors and aspects (file name → text); problems name the file and the field. */
export function readFramework(seedText: string, files: Record<string, string>): Outcome<Framework> {
	const seed = readSeed(seedText);
	const read = Object.entries(files).map(([file, source]) => readPractice(file, source));
	const problems = read.flatMap((one) => one.problems);

	const factors = factorNumbers.flatMap((number) => {
		const own = read.find(({ front }) => front.nummer === number);
		if (!own) problems.push(`content/uitgangspunten/factoren: factor ${number} ontbreekt`);
		return own
			? [
					{
						number,
						slug: own.front.slug,
						group: groupOf(number),
						wording: seed.factors[number],
						english: own.front.engels,
						...own.practice,
					},
				]
			: [];
	});
	const aspects = aspectSlugs.flatMap((slug) => {
		const own = read.find(({ front }) => front.slug === slug);
		if (!own) problems.push(`content/uitgangspunten/aspecten: ${slug} ontbreekt`);
		return own ? [{ slug, ...seed.aspects[slug], english: own.front.engels, ...own.practice }] : [];
	});

	if (problems.length > 0) return refused(...problems);
	const { groups, factorsIntroduction, aspectsIntroduction } = seed;
	return done({ factors, aspects, groups, factorsIntroduction, aspectsIntroduction });
}

function readPractice(
	file: string,
	source: string,
): { front: Front; practice: PracticeTexts; problems: string[] } {
	const parts = frontAndBody(source);
	const front = (parts ? parse(parts.front) : {}) as Front;
	const sections = sectionsOf(parts?.body ?? '');
	const examples = section(sections, 'Zo ziet het eruit').sections;
	const practice: PracticeTexts = {
		short: front.kort,
		meaning: paragraphOf(section(sections, 'Waar het om gaat')),
		examples: recordOf(settings, (setting) => listOf(section(examples, capital(setting)))),
		obstacles: listOf(section(sections, 'Wat in de weg zit')),
		dos: listOf(section(sections, 'Wel doen')),
		donts: listOf(section(sections, 'Liever niet')),
	};
	// Under the names that an editor sees in the file.
	const needed = {
		slug: front.slug,
		kort: front.kort,
		'engels.kort': front.engels?.kort,
		'engels.wording': front.engels?.wording,
		'engels.waarOmHetGaat': front.engels?.waarOmHetGaat,
		'Waar het om gaat': practice.meaning,
		...practice.examples,
		'Wat in de weg zit': practice.obstacles,
		'Wel doen': practice.dos,
		'Liever niet': practice.donts,
	};
	return {
		front,
		practice,
		problems: emptyFields(needed).map((field) => `${file}: veld "${field}" ontbreekt`),
	};
}

function emptyFields(fields: Record<string, unknown>): string[] {
	return Object.entries(fields)
		.filter(([, value]) => !value || (Array.isArray(value) && value.length === 0))
		.map(([field]) => field);
}
