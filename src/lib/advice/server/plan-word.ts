// The visitor's plan as a Word document, to fill in further.
import { renderWord } from '#lib/platform/server/word.ts';
import { paragraph, table, title } from '#lib/platform/server/word-vocabulary.ts';
import { aspectColours, wordLanguage } from '#lib/catalogue/server/print-style.ts';
import type { PlanDocument } from '#lib/advice/plan-document.ts';

const ink = '1B1B1F';

/** The bytes of a docx on A4, landscape, with one table row per tool. */
export function planWord(plan: PlanDocument): Promise<Uint8Array> {
	const { start, reason, setting, footer } = plan;
	const above = [
		...(start ? [{ label: start.label, text: start.name }] : []),
		...(reason ? [reason] : []),
		...(setting ? [{ label: setting.label, text: setting.name }] : []),
		{ label: plan.date, text: '…' },
	].map(({ label, text }) => paragraph([{ text: `${label.replace(/:$/, '')}: `, strong: true }, { text }]));
	const rows = plan.tools.map(({ id, name, sentence, answers }) => [
		[{ text: name, strong: true }, { text: ` ${id}\n${sentence}` }],
		...answers,
	]);
	// Few tools get high rows, many get rows that still fit on the page.
	const rowHeight = Math.min(40, Math.floor(112 / plan.tools.length));
	const body = table(plan.heads, rows, [25, 14, 13, 24, 24], rowHeight);
	return renderWord([title(plan.title), ...above, body], {
		title: plan.title,
		creator: footer.maker,
		language: wordLanguage[plan.language],
		accent: start ? aspectColours[start.aspect] : ink,
		landscape: true,
		footer: [`${footer.licence}. ${footer.attribution}.`, footer.address],
		pageWords: footer.pageWords,
	});
}
