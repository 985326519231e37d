import type { Page } from 'playwright-core';

/** Runs in the page, as text: what tsx adds to named functions is not known there. A place is filled by a line, or a cell that holds something. */
const lookEveryFrame = `
  window.seen = { frames: 0, empty: 0 };
  const places = [240, 340, 440, 540, 640, 740].flatMap((y) => [300, 620, 900].map((x) => [x, y]));
  const filled = ([x, y]) => {
    const at = document.elementFromPoint(x, y);
    const place = at?.closest('main li, td, tbody th');
    if (place) return place.textContent !== '' && place.checkVisibility({ contentVisibilityAuto: true });
    return Boolean(at?.closest('thead, header, section[aria-label="Time line"]'));
  };
  const look = () => {
    window.seen.frames += 1;
    if (!places.every(filled)) window.seen.empty += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/**
 * Turns the wheel fast over the whole page and looks in every frame whether each place in sight holds a line or a cell with something in it.
 * Gives how many frames there were, in how many a place was empty, and how far it went.
 */
export const scrolled = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForTimeout(4000);
  await page.evaluate(lookEveryFrame);
  await page.mouse.move(700, 500);
  let far = 0;
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, turn < 45 ? 1200 : -1200);
    far += 1200;
    await page.waitForTimeout(30);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: { frames: number; empty: number } }).seen);
  return { ...seen, far };
};
