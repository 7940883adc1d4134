// The finder: answers stand in the address, so that it can be shared.
import { purposes, tools } from '#lib/catalogue/catalogue.ts';
import { circumstances, find } from '#lib/catalogue/finder.ts';
import { durationBuckets } from '#lib/catalogue/duration.ts';
import { participants } from '#lib/catalogue/tool-form.ts';
import { isSetting } from '#lib/framework/setting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const answer = (name: string) => url.searchParams.get(name) ?? '';
	const purpose = purposes.find(({ slug }) => slug === answer('doel'));
	const setting = answer('setting');
	const answers = {
		...(isSetting(setting) && { setting }),
		...known('tijd', durationBuckets, answer('tijd')),
		...known('wie', participants, answer('wie')),
		...known('omstandigheid', circumstances, answer('omstandigheid')),
	};
	return {
		purpose,
		answers,
		// Chosen nothing yet but pressed the button: say what is missing and keep what was chosen.
		asked: url.searchParams.size > 0,
		found: purpose ? find({ doel: purpose.slug, ...answers }, tools) : [],
	};
};

function known<N extends string, V extends string>(
	name: N,
	values: readonly V[],
	answer: string,
): { [key in N]?: V } {
	const value = values.find((one) => one === answer);
	return (value ? { [name]: value } : {}) as { [key in N]?: V };
}
