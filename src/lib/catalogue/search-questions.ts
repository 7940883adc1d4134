// Questions as professionals type them, with the tools that should come; for the test and the bench of the search.
import { heldOut, heldOutSituations } from '#lib/catalogue/search-questions-held-out.ts';
import { tunedSituations } from '#lib/catalogue/search-questions-tuned-situations.ts';
import { tuned } from '#lib/catalogue/search-questions-tuned.ts';

/** A question with the ids of tools of which at least one should be among the first. */
export type SearchQuestion = { question: string; tools: string[] };

/** The questions that the search was tuned with. */
export const searchQuestions = [...questionsIn(tuned), ...questionsIn(tunedSituations)];

/** The questions that nobody tuned with; they say how the search does with words it has not seen. */
export const heldOutQuestions = questionsIn(heldOut);

/** Held apart as well, and the hardest: situations in words that the tools hardly use. */
export const heldOutSituationQuestions = questionsIn(heldOutSituations);

function questionsIn(list: string): SearchQuestion[] {
	return list
		.trim()
		.split('\n')
		.map((line) => {
			const [question = '', tools = ''] = line.split(' | ').map((part) => part.trim());
			return { question, tools: tools.split(' ') };
		});
}
