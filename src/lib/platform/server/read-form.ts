// Reads a posted form, or refuses what is none: a broken form is the sender's mistake, not a failure of ours.
import { error } from '@sveltejs/kit';

/** The fields of a posted form; answers 400 when the body cannot be read as one. */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		error(400);
	}
}
