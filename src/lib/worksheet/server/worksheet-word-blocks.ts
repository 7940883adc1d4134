// Each block of a worksheet as blocks of a Word document, with room for a pen.
import {
	choice,
	grid,
	heading,
	lines,
	page,
	paragraph,
	type WordBlock,
} from '#lib/platform/server/word-vocabulary.ts';
import { beside, runsOf, stacked } from '#lib/worksheet/server/said-in-word.ts';
import type { Said, SaidBlock } from '#lib/worksheet/worksheet-document.ts';

type Words = { tekst: Said; hulp?: Said };

/** What stands in Word for a block of the page, with this `share` of the room to write that the sheet asks for. */
export function wordBlocksOf(block: SaidBlock, share: number): WordBlock[] {
	switch (block.soort) {
		case 'kop':
			return beside(block.tekst, heading);
		case 'tekst':
			return beside(block.tekst, paragraph);
		case 'vraag':
			return [
				...asked(block),
				block.vak ? grid('boxes', [[[]]], { rowHeight: block.vak * share }) : lines(block.regels!),
			];
		case 'vakken':
			return [
				grid(
					'boxes',
					rowsOf(block.vakken, block.kolommen).map((row) => row.map(named)),
					{ rowHeight: block.hoogte * share },
				),
			];
		case 'tabel':
			return [tableOf(block, block.hoogte * share)];
		case 'keuze':
			return [...asked(block), ...choices(block.opties, block.kolommen)];
		case 'gezichten':
			return [...asked(block), ...choices(block.namen, 3)];
		case 'schaal':
			return [...asked(block), ...scale(block)];
		case 'kaarten':
			return [
				grid(
					'cut',
					rowsOf(block.kaarten, 2).map((row) => row.map(card)),
					{ rowHeight: cardHeight },
				),
			];
		case 'nieuwe-bladzijde':
			return [page];
		// A house, a ring and a signpost are drawings behind words. Word loses hold of those as soon as somebody types,
		// and other word processors place them elsewhere: in cells of a table the words and the room keep together.
		case 'huizen':
			return [roomBelow(block.huizen, block.hoogte * share)];
		case 'cirkels':
			return [
				grid(
					'boxes',
					block.kringen.map((ring) => [named(ring), []]),
					{
						widths: [1, 3],
						rowHeight: (block.hoogte / block.kringen.length) * share,
					},
				),
			];
		case 'weg':
			return rowsOf(block.stappen, 4).map((row) => roomBelow(row, block.hoogte * share));
	}
}

// Two cards below each other on A4, with room for the margins of a printer and for the foot of the page.
const cardHeight = 108;

function asked({ tekst, hulp }: Words): WordBlock[] {
	return [...beside(tekst, heading), ...(hulp ? beside(hulp, paragraph) : [])];
}

function named({ tekst, hulp }: Words): WordBlock[] {
	return [...stacked(tekst, { strong: true }), ...(hulp ? stacked(hulp) : [])];
}

function tableOf({ kolommen, rijen }: SaidBlock & { soort: 'tabel' }, rowHeight: number): WordBlock {
	const blank = (count: number) => Array.from({ length: count }, (): WordBlock[] => []);
	const rows =
		typeof rijen === 'number'
			? Array.from({ length: rijen }, () => blank(kolommen.length))
			: rijen.map((row) => [named(row), ...blank(kolommen.length - 1)]);
	const widths = kolommen.map(({ breed }) => breed ?? 1);
	return grid('boxes', [kolommen.map(named), ...rows], { widths, rowHeight, header: true });
}

function choices(options: { tekst: Said }[], columns: number): WordBlock[] {
	const cells = rowsOf(options, columns).map((row) => row.map(({ tekst }) => [choice(runsOf(tekst))]));
	return [grid('plain', cells)];
}

function scale({ van, tot }: { van: Said; tot: Said }): WordBlock[] {
	const numbers = Array.from({ length: 11 }, (_, number) => [centred(String(number))]);
	const end: WordBlock = { kind: 'paragraph', text: runsOf(tot), align: 'end' };
	return [grid('boxes', [numbers], { rowHeight: 11 }), grid('plain', [[[paragraph(runsOf(van))], [end]]])];
}

function roomBelow(parts: Words[], height: number): WordBlock {
	const rooms = parts.map(({ hulp }) => (hulp ? stacked(hulp) : []));
	const heads = parts.map(({ tekst }) => stacked(tekst, { strong: true }));
	return grid('boxes', [heads, rooms], { rowHeight: height, header: true });
}

function card({ tekst, hulp }: Words): WordBlock[] {
	const centredHeading = (one: Said[number]): WordBlock => ({
		kind: 'heading',
		text: runsOf([one]),
		align: 'center',
	});
	const centredText = (one: Said[number]): WordBlock => ({
		kind: 'paragraph',
		text: runsOf([one]),
		align: 'center',
	});
	return [...tekst.map(centredHeading), ...(hulp ?? []).map(centredText)];
}

function centred(text: string): WordBlock {
	return { kind: 'paragraph', text, align: 'center' };
}

// The parts in rows of so many.
function rowsOf<T>(parts: T[], columns: number): T[][] {
	return Array.from({ length: Math.ceil(parts.length / columns) }, (_, row) =>
		parts.slice(row * columns, (row + 1) * columns),
	);
}
