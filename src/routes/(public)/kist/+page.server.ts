// An own kit; the tools and their order stand in the address.
import { tools } from '#lib/catalogue/catalogue.ts';
import { kitIn } from '#lib/kit/kit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const { kit, unknown } = kitIn(url.searchParams, tools);
	return { kit, unknown, others: tools.filter((tool) => !kit.includes(tool)) };
};
