// The matrix factor × aspect, for all settings or for one.
import { gaps, tools } from '#lib/catalogue/catalogue.ts';
import { matrixOf } from '#lib/catalogue/matrix.ts';
import { isSetting } from '#lib/framework/setting.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const asked = url.searchParams.get('setting');
	const setting = isSetting(asked) ? asked : undefined;
	return {
		setting,
		gaps,
		rows: matrixOf(tools, setting).map(({ factor, cells }) => ({
			factor,
			cells: cells.map(({ aspect, tools }) => ({ aspect, count: tools.length })),
		})),
	};
};
