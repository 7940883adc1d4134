// The texts with which a device searches by itself.
import { searchTexts } from '#lib/offline/search-texts.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	Response.json(searchTexts(), { headers: { 'x-page-store': 'public' } });
