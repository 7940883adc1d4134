// A route: tools in the order in which they help with one thing, so that they can be walked from sheet to sheet.
import type { Tool } from '#lib/catalogue/tool.ts';

/** A step of a route: one tool, or two to choose from; field names as in content/wegwijzer/routes.yaml. */
export type RouteStep = { gereedschap: string[]; waarom: string };

/** A route with its Dutch texts; name and one sentence exist in English too. */
export type Route = {
	slug: string;
	naam: string;
	inEenZin: string;
	engels: { naam: string; inEenZin: string };
	/** When to choose this route. */
	wanneer: string;
	/** How one knows that the end is reached. */
	klaar: string;
	stappen: RouteStep[];
};

/** Where a tool stands on a route: the ids before and after it. */
export type Stop = { route: Route; step: number; before: string[]; after: string[] };

/** Every stop that a tool is on the routes, in the order of the routes. */
export function stopsOf(id: string, routes: readonly Route[]): Stop[] {
	return routes.flatMap((route) => {
		const step = route.stappen.findIndex(({ gereedschap }) => gereedschap.includes(id));
		if (step === -1) return [];
		const at = (index: number) => route.stappen[index]?.gereedschap ?? [];
		return [{ route, step, before: at(step - 1), after: at(step + 1) }];
	});
}

/** The steps that cannot be walked: a tool whose sheet does not name the next one under "combineer met". */
export function gapsIn(route: Route, tools: readonly Tool[]): { from: string; to: string }[] {
	return route.stappen.slice(0, -1).flatMap(({ gereedschap }, index) =>
		gereedschap.flatMap((from) => {
			const named = tools.find(({ id }) => id === from)?.combineer.map(({ id }) => id) ?? [];
			const next = route.stappen[index + 1]!.gereedschap;
			return next.filter((to) => !named.includes(to)).map((to) => ({ from, to }));
		}),
	);
}
