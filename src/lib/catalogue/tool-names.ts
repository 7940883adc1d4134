// The words for the fixed values of a tool, in the language of the reader.
import { m } from '#lib/paraglide/messages.js';
import { aspectName, factorLabel, settingName } from '#lib/framework/names.ts';
import { isAspect } from '#lib/framework/aspect.ts';
import { factorNumber } from '#lib/framework/factor.ts';
import { isSetting } from '#lib/framework/setting.ts';
import type { FacetName } from '#lib/catalogue/facets.ts';
import type { DurationBucket } from '#lib/catalogue/duration.ts';
import type { EvidenceLevel, EvidenceOutcome, Participant } from '#lib/catalogue/tool.ts';

const participantNames: Record<Participant, () => string> = {
	ouder: m.catalogue_who_parent,
	kind: m.catalogue_who_child,
	netwerk: m.catalogue_who_network,
	team: m.catalogue_who_team,
};

/** Who is there, in a word. */
export function participantName(participant: Participant): string {
	return participantNames[participant]();
}

const levelNames: Record<EvidenceLevel, () => string> = {
	A: m.catalogue_evidence_a,
	B: m.catalogue_evidence_b,
	C: m.catalogue_evidence_c,
	D: m.catalogue_evidence_d,
};

const outcomeNames: Record<EvidenceOutcome, () => string> = {
	gunstig: m.catalogue_outcome_favourable,
	gemengd: m.catalogue_outcome_mixed,
	'geen of ongunstig': m.catalogue_outcome_none,
	onbekend: m.catalogue_outcome_unknown,
};

/** How well it was studied, in words. */
export function levelName(level: EvidenceLevel): string {
	return levelNames[level]();
}

/** What came out, in words. */
export function outcomeName(outcome: EvidenceOutcome): string {
	return outcomeNames[outcome]();
}

const durationNames: Record<DurationBucket, () => string> = {
	15: m.catalogue_duration_15,
	30: m.catalogue_duration_30,
	60: m.catalogue_duration_60,
	langer: m.catalogue_duration_longer,
	doorlopend: m.catalogue_duration_ongoing,
};

/** A class of duration, in words. */
export function durationName(bucket: DurationBucket): string {
	return durationNames[bucket]();
}

const facetLabels: Record<FacetName, () => string> = {
	setting: m.catalogue_facet_setting,
	aspect: m.catalogue_facet_aspect,
	factor: m.catalogue_facet_factor,
	duur: m.catalogue_facet_duration,
	wie: m.catalogue_facet_who,
	bewijs: m.catalogue_facet_evidence,
};

/** The name of a facet. */
export function facetLabel(facet: FacetName): string {
	return facetLabels[facet]();
}

/** The name of a value of a facet; the value is a known one. */
export function facetValueName(facet: FacetName, value: string): string {
	const number = factorNumber(value);
	if (facet === 'factor' && number) return `${number} ${factorLabel(number)}`;
	if (isAspect(value)) return aspectName(value);
	if (isSetting(value)) return settingName(value);
	if (facet === 'wie') return participantName(value as Participant);
	if (facet === 'bewijs') return `${value}: ${levelName(value as EvidenceLevel)}`;
	return durationName(value as DurationBucket);
}
