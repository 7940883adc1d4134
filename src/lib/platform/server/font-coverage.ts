// Which characters a TrueType font can draw: PDF/UA-1 refuses a text with even one that it can't.

/**
 * The code points of a font, from its character map (`cmap` format 4, the one every TTF for the web has; it
 * holds code points up to U+FFFF). Throws when the file has no such map. Source: OpenType 1.9, "cmap".
 */
export function codePointsOf(font: Buffer): Set<number> {
	const map = characterMap(font);
	const segments = map.readUInt16BE(6) / 2;
	const ends = 14;
	const starts = ends + 2 * segments + 2;
	const deltas = starts + 2 * segments;
	const offsets = deltas + 2 * segments;

	const found = new Set<number>();
	for (let segment = 0; segment < segments; segment++) {
		const start = map.readUInt16BE(starts + 2 * segment);
		const end = map.readUInt16BE(ends + 2 * segment);
		const delta = map.readUInt16BE(deltas + 2 * segment);
		const offset = map.readUInt16BE(offsets + 2 * segment);
		for (let point = start; point <= end; point++) {
			const inArray = offsets + 2 * segment + offset + 2 * (point - start);
			const listed = offset === 0 ? point : map.readUInt16BE(inArray);
			const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) % 0x10000;
			if (glyph !== 0) found.add(point);
		}
	}
	return found;
}

// Finds the subtable for Unicode (platform 0 or 3) in format 4 through the table directory of the font.
function characterMap(font: Buffer): Buffer {
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
	if (entry === undefined) throw new Error('This font has no character map');
	const cmap = font.subarray(font.readUInt32BE(entry + 8));
	const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + 8 * index)
		.filter((at) => [0, 3].includes(cmap.readUInt16BE(at)))
		.map((at) => cmap.subarray(cmap.readUInt32BE(at + 4)));
	const map = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
	if (!map) throw new Error('This font has no character map in format 4');
	return map;
}
