// The list of tools; search and facets stand in the address.
import { listFor } from '#lib/catalogue/list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ list: listFor(url.searchParams) });
