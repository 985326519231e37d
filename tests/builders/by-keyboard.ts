import type { Locator, Page } from 'playwright-core';

/** Goes with Tab until a place has the focus, as somebody without a pointer does. Throws when it is not reached. */
export const tabTo = async (page: Page, goal: Locator, most = 120): Promise<void> => {
  for (let step = 0; step < most; step++) {
    if (await goal.evaluate((place) => place === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not come there');
};
