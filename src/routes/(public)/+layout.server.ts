// Public pages are the same for everyone, so the server in front may keep them (server/page-store.ts).
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ setHeaders }) => {
	setHeaders({ 'x-page-store': 'public' });
};
