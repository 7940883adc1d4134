// The own kit as a booklet.
import { redirect } from '@sveltejs/kit';
import { ORIGIN } from '$app/env/private';
import { tools } from '#lib/catalogue/catalogue.ts';
import { kitIn } from '#lib/kit/kit.ts';
import { printedBooklet } from '#lib/kit/printed-kit.ts';
import { bookletPdf } from '#lib/kit/server/kit-pdf.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { link } from '#lib/ui/link.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
	const { kit } = kitIn(url.searchParams, tools);
	if (kit.length === 0) redirect(303, link('/kist'));
	return attachment(
		bookletPdf(printedBooklet(kit, ({ slug }) => ORIGIN + link(`/gereedschap/${slug}`))),
		'boekje.pdf',
	);
};
