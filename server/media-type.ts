// What follows from a Content-Type: whether it is text, and whether it is worth compressing.
const text = /^(text\/|application\/(json|javascript|xml|manifest\+json)|[^;]*\+(json|xml)(;|$))/i;
const compressible =
	/^(text\/(html|plain|css|javascript|xml)|application\/(json|javascript|xml)|[^;]*\+(json|xml)(;|$))/i;

/** The type with `charset=utf-8` when it is text and says no charset; we write no other charset. */
export function withCharset(type: string): string {
	return text.test(type) && !/;\s*charset=/i.test(type) ? `${type}; charset=utf-8` : type;
}

/** Whether answers of this type become smaller by gzip or brotli; a PDF or Word file is compressed inside. */
export function isCompressible(type: string): boolean {
	return compressible.test(type);
}
