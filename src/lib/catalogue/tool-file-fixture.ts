// A made content file for tests of the readers: the template, filled in where it only shows one line of several.
import { readFileSync } from 'node:fs';

/** The template as editors copy it. */
export const template = readFileSync('content/gereedschap/_sjabloon.md', 'utf8');

const filledIn = template
	.replace(/^trefwoorden: .*$/m, 'trefwoorden: [praatje, stoep, ophalen]')
	.replace(/^1\. .*$/m, (step) => Array(4).fill(step).join('\n'))
	.replace(/^- Drie zinnen.*$/m, (line) => Array(3).fill(line).join('\n'));

/** The file of a tool in which these front-matter fields have another value (as YAML), or are gone (undefined). */
export function toolFileWith(fields: Record<string, string | undefined> = {}): string {
	return Object.entries(fields).reduce((file, [name, value]) => {
		const field = new RegExp(`^${name}:.*\n(?: +.*\n)*`, 'm');
		const now = value === undefined ? '' : `${name}: ${value}\n`;
		return field.test(file) ? file.replace(field, () => now) : file.replace('---\n', () => `---\n${now}`);
	}, filledIn);
}

/** The file of a tool without the section under this heading. */
export function toolFileWithout(heading: string): string {
	return filledIn.replace(new RegExp(`^## ${heading}\n(?:(?!## ).*\n)*`, 'm'), '');
}
