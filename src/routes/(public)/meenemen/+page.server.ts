// The tools, of which one may keep the PDF.
import { tools } from '#lib/catalogue/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ tools });
