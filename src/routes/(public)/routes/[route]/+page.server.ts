// One route, with the tools of each step.
import { error } from '@sveltejs/kit';
import { routes, toolsById } from '#lib/catalogue/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const route = routes.find(({ slug }) => slug === params.route);
	if (!route) error(404);
	return {
		route,
		steps: route.stappen.map(({ gereedschap, waarom }) => ({ tools: toolsById(gereedschap), waarom })),
		others: routes.filter((other) => other !== route),
	};
};
