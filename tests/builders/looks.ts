import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = 'tests/artefacts';
const as = { light: 'light', dark: 'dark' } as const;

/**
 * Pictures of the page as it stands in every look it has to hold: light, dark, 820 px wide, zoomed to 200 %, forced colours, print. Kept beside the
 * design's. Zoomed is drawn as a browser does it: half the room, twice the size.
 */
export const picturesOf = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const room = page.viewportSize() ?? { width: 1440, height: 900 };
  const shot = async (look: string) => {
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${folder}/${name}${look}.png` });
  };
  for (const colorScheme of [as.light, as.dark]) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await shot(colorScheme === 'light' ? '' : '-dark');
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 820, height: 1100 });
  await shot('-820');
  await page.setViewportSize({ width: room.width / 2, height: room.height / 2 });
  await shot('-zoom');
  await page.setViewportSize(room);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await shot('-forced');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  // what is drawn for paper alone is drawn when printing begins
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await shot('-print');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
};
