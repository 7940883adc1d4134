// One aspect, with the tools that are directed at it: main aspect first.
import { error } from '@sveltejs/kit';
import { tools } from '#lib/catalogue/catalogue.ts';
import { isAspect } from '#lib/framework/aspect.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { aspect } = params;
	if (!isAspect(aspect)) error(404);
	const main = tools.filter((tool) => tool.hoofdaspect === aspect);
	const also = tools.filter((tool) => tool.hoofdaspect !== aspect && tool.aspecten.includes(aspect));
	return {
		slug: aspect,
		serving: [...main, ...also].map((tool) => ({ tool, how: tool.factoren[0]!.hoe })),
	};
};
