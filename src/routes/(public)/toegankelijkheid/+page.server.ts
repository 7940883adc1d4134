// The contact address of this site, for the page that names it.
import { CONTACT } from '$app/env/private';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ contact: CONTACT });
