// The address of a worksheet: under the tool it belongs to first.
import { toolById } from '#lib/catalogue/catalogue.ts';
import type { Worksheet } from '#lib/worksheet/worksheet.ts';

/** The path of its page; with `.nl.pdf` behind it, that of a file. */
export function worksheetPath({ slug, gereedschap }: Worksheet): string {
	return `/gereedschap/${toolById(gereedschap[0]!)!.slug}/werkbladen/${slug}`;
}
