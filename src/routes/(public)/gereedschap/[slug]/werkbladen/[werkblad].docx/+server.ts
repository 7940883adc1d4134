// A worksheet as a Word document, in the language that stands in its name, or with Dutch beside it.
import { error, redirect } from '@sveltejs/kit';
import { toolAt } from '#lib/catalogue/catalogue.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { printedWorksheet } from '#lib/worksheet/printed-worksheet.ts';
import { worksheetWord } from '#lib/worksheet/server/worksheet-word.ts';
import { editionAt } from '#lib/worksheet/worksheets.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const tool = toolAt(params.slug)?.tool;
	const edition = tool && editionAt(tool.id, params.werkblad);
	if (!edition) error(404);
	if (url.search) redirect(308, url.pathname);
	return attachment(
		await worksheetWord(printedWorksheet(edition, tool.naam)),
		`${params.werkblad}.docx`,
		'public',
	);
};
