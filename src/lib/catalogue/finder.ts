// The finder (wegwijzer): from at most five answers to at most five tools, each with "waarom deze".
import { stepOf } from '#lib/framework/aspect.ts';
import type { Setting } from '#lib/framework/setting.ts';
import { suits, type Participant, type RiskKind, type Tool } from '#lib/catalogue/tool.ts';
import { bucketsOf, type DurationBucket } from '#lib/catalogue/duration.ts';

/** The most tools the finder names. */
export const mostFound = 5;

/** The circumstances the last question asks about. */
export const circumstances = ['taal', 'twee-huizen', 'veiligheid', 'geen'] as const;
export type Circumstance = (typeof circumstances)[number];

// Where a sheet speaks of a circumstance: a risk of this kind, or else a line on reaching all parents with these words.
const cautionFor: Record<Exclude<Circumstance, 'geen'>, { risk: RiskKind; words: RegExp }> = {
	taal: { risk: 'Laaggeletterdheid', words: /\b(taal|tolk|lees|leest|lezen)\b/ },
	'twee-huizen': { risk: 'Scheiding', words: /\b(apart|huizen|gescheiden|beide|allebei)\b/ },
	veiligheid: { risk: 'Veiligheid', words: /\b(veilig|veiligheid)\b/ },
};

/** The answers; only the purpose is needed, the rest may be skipped. */
export type FinderAnswers = {
	doel: string;
	setting?: Setting;
	tijd?: DurationBucket;
	wie?: Participant;
	omstandigheid?: Circumstance;
};

/** A tool that was found: why, which of the wishes it does not meet, and the caution for the circumstance. */
export type Found = { tool: Tool; why: string; misses: ('setting' | 'tijd' | 'wie')[]; caution?: string };

/**
 * Tools that serve the purpose. Those that meet every wish come first; among them those that name the purpose
 * early in their own list, for that is what they are meant for; among equals the order of the aspects decides
 * (product.md 4): attitude and organisation before relation, relation before attunement; then id. A wish that no
 * tool meets is dropped rather than leaving nobody with nothing; each tool says what it misses.
 */
export function find(answers: FinderAnswers, tools: readonly Tool[]): Found[] {
	const candidates = tools.flatMap((tool) => {
		const place = tool.doelen.findIndex(({ doel }) => doel === answers.doel);
		const why = tool.doelen[place]?.waarom;
		return why ? [{ tool, why, place, misses: missesOf(tool, answers) }] : [];
	});
	return candidates
		.toSorted(
			(a, b) =>
				a.misses.length - b.misses.length ||
				a.place - b.place ||
				stepOf(a.tool.hoofdaspect) - stepOf(b.tool.hoofdaspect) ||
				a.tool.id.localeCompare(b.tool.id),
		)
		.slice(0, mostFound)
		.map(({ tool, why, misses }) => ({ tool, why, misses, ...cautionOf(tool, answers.omstandigheid) }));
}

function missesOf(tool: Tool, { setting, tijd, wie }: FinderAnswers): Found['misses'] {
	return [
		...(setting && !suits(tool, setting) ? ['setting' as const] : []),
		...(tijd && !bucketsOf(tool).includes(tijd) ? ['tijd' as const] : []),
		...(wie && !tool.wie.includes(wie) ? ['wie' as const] : []),
	];
}

function cautionOf(tool: Tool, circumstance: Circumstance | undefined): { caution?: string } {
	if (!circumstance || circumstance === 'geen') return {};
	const { risk, words } = cautionFor[circumstance];
	const caution =
		tool.risico.find(({ soort }) => soort === risk)?.tekst ??
		tool.alleOuders.find((line) => words.test(line));
	return caution ? { caution } : {};
}
