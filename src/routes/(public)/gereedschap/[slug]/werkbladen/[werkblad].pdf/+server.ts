// A worksheet as PDF, in the language that stands in its name, or with Dutch beside it.
import { error, redirect } from '@sveltejs/kit';
import { toolAt } from '#lib/catalogue/catalogue.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { printedWorksheet } from '#lib/worksheet/printed-worksheet.ts';
import { worksheetPdf } from '#lib/worksheet/server/worksheet-pdf.ts';
import { editionAt } from '#lib/worksheet/worksheets.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
	const tool = toolAt(params.slug)?.tool;
	const edition = tool && editionAt(tool.id, params.werkblad);
	if (!edition) error(404);
	if (url.search) redirect(308, url.pathname);
	return attachment(worksheetPdf(printedWorksheet(edition, tool.naam)), `${params.werkblad}.pdf`, 'public');
};
