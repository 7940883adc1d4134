// An answer that the browser saves as a file.
const types: Record<string, string> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * The bytes as a file with this name; the name is ours, never a visitor's.
 * @param keep `public` when the file is the same for everyone who asks for this address
 */
export function attachment(bytes: Uint8Array, name: string, keep?: 'public'): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': types[name.split('.').at(-1)!]!,
			'content-disposition': `attachment; filename="${name}"`,
			...(keep && { 'x-page-store': keep }),
		},
	});
}
