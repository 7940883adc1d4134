// A record with one value for each of a fixed list of keys.

/** The record of these keys, each with the value made for it. */
export function recordOf<K extends string | number, V>(
	keys: readonly K[],
	value: (key: K) => V,
): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
