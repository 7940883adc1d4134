// The sentences that the scripts of these pages say, written into the page in the language of the reader.
import type { NoticeWords } from '#lib/offline/offline-list.ts';
import { m } from '#lib/paraglide/messages.js';
import { link } from '#lib/ui/link.ts';

// Places that the script fills in.
const count = '{count}';
const size = '{size}';
const date = '{date}';

/** What the page to take the kit along says. */
export function takeAlongWords(): Record<string, string> {
	return {
		unable: m.offline_unable(),
		size: m.offline_size({ count, size }),
		sizeOne: m.offline_size_one({ size }),
		take: m.offline_take(),
		update: m.offline_update(),
		resume: m.offline_resume(),
		busy: m.offline_busy({ done: '{done}', count }),
		there: m.offline_there({ date }),
		newest: m.offline_newest(),
		broken: m.offline_broken(),
		without: m.offline_without(),
		removed: m.offline_removed(),
		chosen: m.offline_pdf_chosen({ count, size }),
		keeping: m.offline_pdf_keeping(),
		kept: m.offline_pdf_kept(),
	};
}

/** What the page that searches on the device says. */
export function searchWords(): Record<string, string> {
	return {
		found: m.catalogue_found({ count }),
		foundOne: m.catalogue_found_one(),
		busy: m.offline_search_busy(),
		broken: m.offline_search_broken(),
	};
}

/** What every page of a kept kit says when there is no connection, or newer content. */
export function noticeWords(): NoticeWords {
	return {
		without: m.offline_notice_without({ date }),
		newer: m.offline_notice_newer(),
		update: m.offline_update(),
		updateAt: link('/meenemen'),
	};
}
