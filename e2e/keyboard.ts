// Going through a page with the keys alone, as people do who cannot use a mouse.
import { expect, type Locator, type Page } from '@playwright/test';

// More stops than any of our pages has; a trap for the keyboard ends here.
const mostStops = 120;

/** Presses Tab until `wanted` has the focus; every stop on the way must be seen to have it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
	const unseen: string[] = [];
	let there = false;
	for (let stops = 0; stops < mostStops && !there; stops += 1) {
		await page.keyboard.press('Tab');
		unseen.push(...(await unseenFocus(page)));
		there = await hasFocus(wanted);
	}
	expect(there, `the Tab key reaches ${wanted}`).toBe(true);
	expect.soft(unseen, 'stops whose focus cannot be seen').toEqual([]);
}

function hasFocus(wanted: Locator): Promise<boolean> {
	return wanted.evaluate((element) => element === document.activeElement);
}

// The element that has the focus, when it shows no outline of at least two pixels or lies outside the screen.
function unseenFocus(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const focused = document.activeElement!;
		const { outlineStyle, outlineWidth } = getComputedStyle(focused);
		const box = focused.getBoundingClientRect();
		const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		const onScreen =
			box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
		return outlined && onScreen ? [] : [focused.outerHTML.slice(0, 200)];
	});
}
