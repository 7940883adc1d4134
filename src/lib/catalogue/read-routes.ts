// Reads the routes from their file and checks that they can be walked from sheet to sheet.
import { parse } from 'yaml';
import { z } from 'zod';
import { nl } from 'zod/locales';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import { gapsIn, type Route } from '#lib/catalogue/route.ts';
import type { Tool } from '#lib/catalogue/tool.ts';

const text = z.string({ error: 'ontbreekt' }).trim().min(1, 'is leeg');

const routesForm = z.array(
	z.strictObject({
		slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is kleine letters, cijfers en streepjes'),
		naam: text,
		inEenZin: text,
		engels: z.strictObject({ naam: text, inEenZin: text }, { error: 'ontbreekt' }),
		wanneer: text,
		klaar: text,
		stappen: z
			.array(
				z.strictObject({
					gereedschap: z.array(z.string()).min(1, 'noem een gereedschap').max(2, 'noem er hooguit twee'),
					waarom: text,
				}),
			)
			.min(3, 'geef minstens drie stappen'),
	}),
);

/** Reads all routes; problems name the file, the route and what to do. */
export function readRoutes(file: string, source: string, tools: readonly Tool[]): Outcome<Route[]> {
	const read = routesForm.safeParse(parse(source), { error: nl().localeError });
	if (!read.success)
		return refused(
			...read.error.issues.map(({ path, message }) => `${file}: veld "${path.join('.')}" ${message}`),
		);
	const known = new Set(tools.map(({ id }) => id));
	const problems = read.data.flatMap((route) => [
		...route.stappen
			.flatMap(({ gereedschap }) => gereedschap)
			.filter((id) => !known.has(id))
			.map((id) => `${file}: route ${route.slug} noemt ${id}, dat er niet is`),
		...gapsIn(route, tools)
			.filter(({ from, to }) => known.has(from) && known.has(to))
			.map(
				({ from, to }) =>
					`${file}: route ${route.slug} gaat van ${from} naar ${to}; zet ${to} bij ${from} onder "combineer"`,
			),
	]);
	return problems.length > 0 ? refused(...problems) : done(read.data);
}
