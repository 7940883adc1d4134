// A tool of the kit: the fields of its sheet, as content/gereedschap/_sjabloon.md names them.
import type { z } from 'zod';
import type { FactorNumber } from '#lib/framework/factor.ts';
import type { Setting } from '#lib/framework/setting.ts';
import type {
	durationParts,
	evidenceLevels,
	participants,
	riskKinds,
	toolForm,
} from '#lib/catalogue/tool-form.ts';

/**
 * A tool with every field of the template. Field names are those of the content files and of the published
 * JSON (both Dutch, both stable), so that one name serves file, JSON Schema and code.
 */
export type Tool = z.infer<typeof toolForm>;

/** Who is there besides the professional. */
export type Participant = (typeof participants)[number];

/** How well a tool was studied: A strong comparison, B correlational or programme data, C practice, D background. */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** What came out of that study; always shown together with the level (product.md 4). */
export type EvidenceOutcome = Tool['bewijs']['uitkomst'];

/** What a "let op bij risico" line is about. */
export type RiskKind = (typeof riskKinds)[number];

/** The three parts a tool takes time for. */
export type DurationPart = (typeof durationParts)[number];

/** Minutes as [from, to], `doorlopend`, or unknown; with a free note. Never invented: at least one of both is there. */
export type Duration = Tool['duur'][DurationPart];

/** The "zo werk je eraan" of a tool for one factor, or undefined when it does not serve it. */
export function howFor(tool: Tool, factor: FactorNumber): string | undefined {
	return tool.factoren.find(({ nummer }) => nummer === factor)?.hoe;
}

/** True when the tool has a variant for this setting. */
export function suits(tool: Tool, setting: Setting): boolean {
	return tool.settings.some((own) => own.setting === setting);
}
