// One success factor, with the tools that serve it; the number decides, a wrong slug redirects.
import { error, redirect } from '@sveltejs/kit';
import { tools } from '#lib/catalogue/catalogue.ts';
import { howFor } from '#lib/catalogue/tool.ts';
import { factorNumber } from '#lib/framework/factor.ts';
import { factor } from '#lib/framework/framework.ts';
import { factorPath } from '#lib/framework/names.ts';
import { link } from '#lib/ui/link.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const [digits, ...slug] = params.factor.split('-');
	const number = factorNumber(digits);
	if (!number) error(404);
	if (slug.join('-') !== factor(number).slug) redirect(301, link(factorPath(number)));

	return {
		number,
		serving: tools.flatMap((tool) => {
			const how = howFor(tool, number);
			return how ? [{ tool, how }] : [];
		}),
	};
};
