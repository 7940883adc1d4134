// The first impression: answers come in with the form, the result goes out, nothing is kept.
import { fail, redirect } from '@sveltejs/kit';
import { isAspect } from '#lib/framework/aspect.ts';
import { isSetting } from '#lib/framework/setting.ts';
import { tools } from '#lib/catalogue/catalogue.ts';
import { advise } from '#lib/advice/advice.ts';
import { longestPlanText } from '#lib/advice/plan.ts';
import { readForm } from '#lib/platform/server/read-form.ts';
import { answersFromForm, impressionOf } from '#lib/scan/quick-scan.ts';
import { link } from '#lib/ui/link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ request, setHeaders }) => {
	// Without answers there is no result: the questions are the way in.
	if (request.method !== 'POST') redirect(303, link('/snelscan'));
	// Kept by this browser alone, so that Back from a tool returns here instead of asking to send the form again.
	setHeaders({ 'cache-control': 'private, no-cache' });
};

export const actions: Actions = {
	default: async ({ request }) => {
		const form = await readForm(request);
		const setting = form.get('setting');
		const wish = form.get('aspect');
		const reason = String(form.get('reden') ?? '')
			.trim()
			.slice(0, longestPlanText);
		const answers = answersFromForm(form);
		const impression = impressionOf(answers);

		const chosen = isAspect(wish) && reason ? wish : undefined;
		const context = { ...(isSetting(setting) && { setting }), ...(chosen && { chosen }) };
		const result = {
			answers,
			impression,
			...context,
			wish: isAspect(wish) ? wish : undefined,
			reason,
			advice: advise(impression.aspects, impression.factors, context, tools),
		};
		// Another aspect may be chosen, with a sentence of reason that stays with the plan.
		return isAspect(wish) && !reason
			? fail(400, { ...result, reasonMissing: true })
			: { ...result, reasonMissing: false };
	},
};
