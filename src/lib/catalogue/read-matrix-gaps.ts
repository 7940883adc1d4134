// Reads which cells of the matrix are empty on purpose, and why.
import { parse } from 'yaml';
import { z } from 'zod';
import { nl } from 'zod/locales';
import { done, refused, type Outcome } from '#lib/platform/outcome.ts';
import { aspectSlugs } from '#lib/framework/aspect.ts';
import { factorNumbers } from '#lib/framework/factor.ts';
import type { MatrixGap } from '#lib/catalogue/matrix.ts';

const gapsForm = z.array(
	z.strictObject({
		factor: z.literal(factorNumbers, 'is geen succesfactor'),
		aspect: z.literal(aspectSlugs, 'is geen aspect'),
		waarom: z.string({ error: 'ontbreekt' }).trim().min(1, 'is leeg'),
	}),
);

/** Reads the gaps in the order of the file; problems name the file and the field. */
export function readMatrixGaps(file: string, source: string): Outcome<MatrixGap[]> {
	const read = gapsForm.safeParse(parse(source), { error: nl().localeError });
	if (read.success) return done(read.data);
	return refused(
		...read.error.issues.map(({ path, message }) => `${file}: veld "${path.join('.')}" ${message}`),
	);
}
