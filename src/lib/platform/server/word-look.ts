// How every Word document of ours looks: A4, one typeface, styles under Word's own names so that people can restyle.
import type { INumberingOptions, ISectionPropertiesOptions, IStylesOptions } from 'docx';
import { printFamily } from '#lib/platform/server/fonts.ts';
import type { WordOptions } from '#lib/platform/server/word-vocabulary.ts';

/** Word measures in twips, a twentieth of a point. */
export const twipsPerMillimetre = 1440 / 25.4;

// A4, with a margin of 18 mm on all sides.
const a4 = { width: 11906, height: 16838 };
const margin = 1020;

const ink = '1B1B1F';
const rule = { style: 'single', size: 6, space: 0, color: '8A8A90' } as const;

/** The styles. Sizes count in half points, as Word does. */
export function stylesFor({ language, accent, letter = 10 }: WordOptions): IStylesOptions {
	const headingLook = (size: number) => ({ size, bold: true, color: accent, font: printFamily });
	return {
		default: {
			document: {
				run: { font: printFamily, size: 2 * letter, color: ink, language: { value: language } },
				paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
			},
			title: {
				run: { ...headingLook(60), characterSpacing: -10 },
				paragraph: { spacing: { before: 0, after: 120, line: 240, lineRule: 'auto' }, keepNext: true },
			},
			heading1: {
				run: headingLook(26),
				paragraph: { spacing: { before: 320, after: 80, line: 240, lineRule: 'auto' }, keepNext: true },
			},
			listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
		},
		paragraphStyles: [
			{
				id: 'Subtitle',
				name: 'Subtitle',
				basedOn: 'Normal',
				next: 'Normal',
				quickFormat: true,
				run: { size: 26, bold: true },
				paragraph: { spacing: { after: 240 } },
			},
			{
				id: 'Quote',
				name: 'Quote',
				basedOn: 'Normal',
				quickFormat: true,
				run: { size: 22, bold: true },
				paragraph: {
					indent: { left: 240 },
					border: { left: { style: 'single', size: 24, space: 10, color: accent } },
				},
			},
			{
				// A line to write on: nine millimetres of room above a rule.
				id: 'WritingLine',
				name: 'Writing line',
				basedOn: 'Normal',
				paragraph: {
					spacing: { before: 0, after: 0, line: Math.round(9 * twipsPerMillimetre), lineRule: 'exact' },
					border: { bottom: rule, between: rule },
				},
			},
			{
				id: 'Gap',
				name: 'Gap',
				basedOn: 'Normal',
				run: { size: 8 },
				paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } },
			},
			{
				id: 'Footer',
				name: 'footer',
				basedOn: 'Normal',
				run: { size: 15 },
				paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
			},
		],
	};
}

/** Bullets and numbers for lists, hanging in the margin of their text. */
export function numberingFor({ accent }: WordOptions): INumberingOptions {
	const hanging = { paragraph: { indent: { left: 360, hanging: 360 } } };
	const sign = { run: { bold: true, color: accent } };
	return {
		config: [
			{
				reference: 'bullets',
				levels: [{ level: 0, format: 'bullet', text: '•', style: { ...hanging, ...sign } }],
			},
			{
				reference: 'numbers',
				levels: [{ level: 0, format: 'decimal', text: '%1.', style: { ...hanging, ...sign } }],
			},
		],
	};
}

/** An A4 page. */
export function pageFor({ landscape }: WordOptions): ISectionPropertiesOptions {
	const size = { ...a4, orientation: landscape ? ('landscape' as const) : ('portrait' as const) };
	return {
		page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 500 } },
	};
}

/** The width of the text on the page, in twips. */
export function textWidth({ landscape }: WordOptions): number {
	return (landscape ? a4.height : a4.width) - 2 * margin;
}
