// The quick scan of one visitor: fourteen questions, and the first impression their answers give.
import questions from 'content:quick-scan';
import { recordOf } from '#lib/platform/record.ts';
import { isAnswer, type Answer } from '#lib/framework/answer.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers, type FactorNumber } from '#lib/framework/factor.ts';
import type { AspectStandings } from '#lib/framework/next-aspect.ts';
import { firstImpression, type Standing } from '#lib/framework/standing.ts';

export { questions };

/** The answers by code of the question; a skipped question is absent. */
export type QuickScanAnswers = Partial<Record<string, Answer>>;

/** How the four aspects and ten factors stand after one person's answers. */
export type FirstImpression = { aspects: AspectStandings; factors: Record<FactorNumber, Standing> };

/** Reads the answers out of a posted form; unknown values count as skipped. */
export function answersFromForm(form: FormData): QuickScanAnswers {
	return Object.fromEntries(
		questions.flatMap(({ code }) => {
			const answer = form.get(code);
			return isAnswer(answer) ? [[code, answer]] : [];
		}),
	);
}

/** The first impression: an aspect's standing from its own item only, a factor's from its own only (product.md 4). */
export function impressionOf(answers: QuickScanAnswers): FirstImpression {
	const standing = (about: (question: (typeof questions)[number]) => boolean) =>
		firstImpression(answers[questions.find(about)?.code ?? '']);
	return {
		aspects: recordOf(aspectSlugs, (aspect) => ({
			standing: standing(({ subject }) => 'aspect' in subject && subject.aspect === aspect),
		})),
		factors: recordOf(factorNumbers, (factor) =>
			standing(({ subject }) => 'factor' in subject && subject.factor === factor),
		),
	};
}
