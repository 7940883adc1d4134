// One route tree for all languages: the language stands in the address and falls away before routing.
import type { Reroute } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';

export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
