// The quick scan: the setting stands in the address, the answers never do.
import { isSetting } from '#lib/framework/setting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const asked = url.searchParams.get('setting');
	return { setting: isSetting(asked) ? asked : undefined, started: isSetting(asked) || asked === 'algemeen' };
};
