// The own kit as a deck of cards.
import { redirect } from '@sveltejs/kit';
import { tools } from '#lib/catalogue/catalogue.ts';
import { kitIn } from '#lib/kit/kit.ts';
import { printedDeck } from '#lib/kit/printed-kit.ts';
import { deckPdf } from '#lib/kit/server/kit-pdf.ts';
import { attachment } from '#lib/platform/server/attachment.ts';
import { link } from '#lib/ui/link.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
	const { kit } = kitIn(url.searchParams, tools);
	if (kit.length === 0) redirect(303, link('/kist'));
	return attachment(deckPdf(printedDeck(kit)), 'kaarten.pdf');
};
