// The sheet of a tool as a Word document.
import { error, redirect } from '@sveltejs/kit';
import { ORIGIN } from '$app/env/private';
import { toolAt } from '#lib/catalogue/catalogue.ts';
import { sheetWord } from '#lib/catalogue/server/sheet-word.ts';
import { printedSheet } from '#lib/catalogue/sheet-words.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { link } from '#lib/ui/link.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const found = toolAt(params.slug);
	if (!found) error(404);
	// The file is the same whatever is asked behind its address, and is made and kept once.
	if (url.search) redirect(308, url.pathname);
	const { slug } = found.tool;
	return attachment(
		await sheetWord(printedSheet(found.tool, ORIGIN + link(`/gereedschap/${slug}`))),
		`${slug}.docx`,
		'public',
	);
};
