// The sheet of a tool as PDF.
import { error, redirect } from '@sveltejs/kit';
import { ORIGIN } from '$app/env/private';
import { toolAt } from '#lib/catalogue/catalogue.ts';
import { sheetPdf } from '#lib/catalogue/server/sheet-pdf.ts';
import { printedSheet } from '#lib/catalogue/sheet-words.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { link } from '#lib/ui/link.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
	const found = toolAt(params.slug);
	if (!found) error(404);
	// The file is the same whatever is asked behind its address, and is made and kept once.
	if (url.search) redirect(308, url.pathname);
	const { slug } = found.tool;
	return attachment(
		sheetPdf(printedSheet(found.tool, ORIGIN + link(`/gereedschap/${slug}`))),
		`${slug}.pdf`,
		'public',
	);
};
