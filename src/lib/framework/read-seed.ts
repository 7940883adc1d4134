// Reads the founding page: the wording of factors and aspects comes from that text alone, letter for letter.
import { capital } from '#lib/platform/capital.ts';
import { recordOf } from '#lib/platform/record.ts';
import { aspectSlugs, type AspectSlug } from '#lib/framework/aspect.ts';
import {
	factorNumbers,
	groupOf,
	groupSlugs,
	type FactorNumber,
	type GroupSlug,
} from '#lib/framework/factor.ts';

/** The seed as the pages show it; the only change to its wording is a capital as first letter. */
export type Seed = {
	factors: Record<FactorNumber, string>;
	/** The headings of the three groups, such as "Succesfactoren voor het leggen van CONTACT tussen school en ouders". */
	groups: Record<GroupSlug, string>;
	aspects: Record<AspectSlug, { name: string; explanation: string }>;
	/** The paragraph that says what the factors rest on. */
	factorsIntroduction: string;
	/** The paragraph that says how the aspects are connected. */
	aspectsIntroduction: string;
};

/** Reads the seed; throws when a factor, group or aspect is not where it should be. */
export function readSeed(text: string): Seed {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	return {
		factors: recordOf(factorNumbers, (number) => capital(after(lines, `- ${number} `))),
		groups: recordOf(groupSlugs, (group) => headingOf(lines, group)),
		aspects: recordOf(aspectSlugs, (slug) => {
			const name = slug.replace('-', ' ');
			return { name: capital(name), explanation: after(lines, `${name}\t`) };
		}),
		factorsIntroduction:
			lines.find((line) => line.startsWith('Tien succesfactoren') && line.endsWith('.')) ??
			missing('inleiding factoren'),
		aspectsIntroduction:
			lines.find((line) => line.startsWith('De samenwerking met ouders kent')) ??
			missing('inleiding aspecten'),
	};
}

// The heading of a group stands right above its first factor.
function headingOf(lines: string[], group: GroupSlug): string {
	const first = factorNumbers.find((number) => groupOf(number) === group)!;
	const above = lines.slice(
		0,
		lines.findIndex((line) => line.startsWith(`- ${first} `)),
	);
	return above.findLast((line) => line !== '') ?? missing(group);
}

function after(lines: string[], start: string): string {
	return (
		lines
			.find((line) => line.startsWith(start))
			?.slice(start.length)
			.trim() ?? missing(start)
	);
}

function missing(what: string): never {
	throw new Error(`content/uitgangspunten/uitgangspunten.txt: "${what}" staat er niet in`);
}
