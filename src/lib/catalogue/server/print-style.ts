// The Typst source that prints of the kit share, for templates of this room and of rooms above.
import source from './print-style.typ?raw';
import type { AspectSlug } from '#lib/framework/aspect.ts';

/** Goes before a template: colours, `mark(aspect, size)` and `foot(footer)`. */
export const printStyle = source;

/** The colour of an aspect in Word, where a name in the template can't reach; the same as in the template. */
export const aspectColours: Record<AspectSlug, string> = {
	'positieve-attitude': 'B46A00',
	'basale-organisatie': '1F4E8C',
	'wederkerige-relatie': 'B5382A',
	'wederzijdse-afstemming': '1E6B4A',
};

/** The language of the labels as Word names it. */
export const wordLanguage = { nl: 'nl-NL', en: 'en-GB' };
