// Leaves out of the style sheets of the design system what no component of ours uses: pages carry their styles along.
import { globSync, readFileSync } from 'node:fs';

// What this needs of PostCSS, which Vite brings along and runs.
type Rule = { selectors: string[]; source?: { input: { file?: string } }; remove: () => void };

const designSystem = /[\\/]node_modules[\\/]@(nl-design-system|utrecht)/;
const classInSelector = /\.((?:nl|utrecht)-[\w-]+)/g;
// A class in a component, written in full.
const classInSource = /\b(?:nl|utrecht)-[\w-]+/g;

/** The PostCSS plugin. A selector stays when every class of the design system in it occurs in one of our components. */
export function usedStyles() {
	const used = new Set(sources().flatMap((source) => source.match(classInSource) ?? []));
	return {
		postcssPlugin: 'gereedschapskist-used-styles',
		Rule(rule: Rule) {
			if (!designSystem.test(rule.source?.input.file ?? '')) return;
			const kept = keptSelectors(rule.selectors, used);
			if (kept.length === 0) rule.remove();
			else if (kept.length < rule.selectors.length) rule.selectors = kept;
		},
	};
}

/** The selectors that can match with these classes of the design system; what stands in `:not()` need not be there. */
export function keptSelectors(selectors: string[], used: Set<string>): string[] {
	return selectors.filter((selector) =>
		[...selector.replaceAll(/:not\([^)]*\)/g, '').matchAll(classInSelector)].every(([, name]) =>
			used.has(name!),
		),
	);
}

function sources(): string[] {
	return globSync('src/**/*.svelte').map((file) => readFileSync(file, 'utf8'));
}
