// Reads the questions of the quick scan and fills in the words of each setting.
import { parse } from 'yaml';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import { recordOf } from '#lib/platform/record.ts';
import { isAspect, type AspectSlug } from '#lib/framework/aspect.ts';
import { factorNumber, type FactorNumber } from '#lib/framework/factor.ts';
import { settings, type Setting } from '#lib/framework/setting.ts';

/** What a question is about: one aspect or one factor. */
export type Subject = { aspect: AspectSlug } | { factor: FactorNumber };

/** The setting whose words a question uses; `algemeen` when none was chosen. */
export type Wording = Setting | 'algemeen';

/** A question by its code of the indicators, with its text per language and setting. */
export type ScanQuestion = {
	code: string;
	subject: Subject;
	text: Record<'nl' | 'en', Record<Wording, string>>;
};

type Words = Record<Wording, Record<string, string>>;
type File = { woorden: Words; words: Words; vragen: { code: string; nl: string; en: string }[] };

const aspectCodes: Record<string, AspectSlug> = {
	PA: 'positieve-attitude',
	BO: 'basale-organisatie',
	WR: 'wederkerige-relatie',
	WA: 'wederzijdse-afstemming',
};

/** Reads content/scan/snelscan.yaml; problems name the question. */
export function readQuestions(source: string): Outcome<ScanQuestion[]> {
	const { woorden, words, vragen } = parse(source) as File;
	const problems: string[] = [];
	const questions = vragen.flatMap(({ code, nl, en }) => {
		const subject = subjectOf(code);
		if (!subject) problems.push(`content/scan/snelscan.yaml: vraag ${code} hoort bij geen factor of aspect`);
		const text = { nl: inEveryWording(nl, woorden), en: inEveryWording(en, words) };
		for (const [wording, sentence] of [...Object.entries(text.nl), ...Object.entries(text.en)]) {
			if (/[{}]/.test(sentence))
				problems.push(`content/scan/snelscan.yaml: vraag ${code} mist een woord voor ${wording}`);
		}
		return subject ? [{ code, subject, text }] : [];
	});
	return problems.length > 0 ? refused(...problems) : done(questions);
}

function subjectOf(code: string): Subject | undefined {
	const factor = factorNumber(/^F(\d+)[a-z]$/.exec(code)?.[1]);
	if (factor) return { factor };
	const aspect = aspectCodes[code.slice(0, 2)];
	return isAspect(aspect) ? { aspect } : undefined;
}

function inEveryWording(sentence: string, words: Words): Record<Wording, string> {
	const wordings: Wording[] = ['algemeen', ...settings];
	return recordOf(wordings, (wording) =>
		sentence.replaceAll(/\{(\w+)\}/g, (slot, name) => words[wording]?.[name] ?? slot),
	);
}
