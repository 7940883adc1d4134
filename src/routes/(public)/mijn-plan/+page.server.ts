// The visitor's plan: what was sent comes back as a form to go on with; nothing is kept here.
import { planFromForm, type Plan } from '#lib/advice/plan.ts';
import { toolById, tools } from '#lib/catalogue/catalogue.ts';
import { stepOf } from '#lib/framework/aspect.ts';
import { readForm } from '#lib/platform/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ request, setHeaders }) => {
	// Kept by this browser alone, so that Back returns to the plan instead of asking to send it again.
	if (request.method === 'POST') setHeaders({ 'cache-control': 'private, no-cache' });
	return { tools };
};

export const actions: Actions = {
	default: async ({ request }) => ({
		plan: inOrder(planFromForm(await readForm(request), (id) => !!toolById(id))),
	}),
};

// Attitude and organisation before relation, relation before attunement: the order of the seed.
function inOrder(plan: Plan): Plan {
	const step = ({ id }: { id: string }) => stepOf(toolById(id)!.hoofdaspect);
	return { ...plan, lines: plan.lines.toSorted((a, b) => step(a) - step(b)) };
}
