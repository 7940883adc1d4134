// What the home page tells about the kit: how many tools there are, in all and per aspect.
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { recordOf } from '#lib/platform/record.ts';
import { purposes, tools } from '#lib/catalogue/catalogue.ts';
import type { PageServerLoad } from './$types';

// A taste of the finder: the purposes that stand first in its list.
const shownPurposes = 4;

export const load: PageServerLoad = () => ({
	count: tools.length,
	purposes: purposes.slice(0, shownPurposes),
	perAspect: recordOf(
		aspectSlugs,
		(aspect) => tools.filter(({ hoofdaspect }) => hoofdaspect === aspect).length,
	),
});
