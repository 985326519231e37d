import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startApp } from '../set-up/app-server.mjs';
import { openBrowser } from './browser';

const artefacts = 'tests/artefacts';
/** How every editor of a walk sits there. */
const seat = { viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' } as const;

/** The desk an editor is at, as its addresses begin. */
export const deskOf = (page: Page): string => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');

/** Keeps the page as it is seen, under a name. */
export const pictureOf = (page: Page, name: string, fullPage = false) => page.screenshot({ path: `${artefacts}/${name}.png`, fullPage });

/**
 * What the walk of a file stands on: an app of its own, or the running one that SAIDSO_WALK_ORIGIN names, and a Chromium in which each editor has a
 * browser of their own. Both are there before its first test and gone after its last.
 */
export const walkHere = () => {
  let app: Awaited<ReturnType<typeof startApp>> | null = null;
  let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
  let browser: Browser | null = null;
  beforeAll(async () => {
    mkdirSync(artefacts, { recursive: true });
    browser = await openBrowser();
    if (base) return;
    app = await startApp();
    base = app.origin;
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await app?.remove();
  }, 60_000);

  /** Opens an address of the app in a browser that nobody used before. */
  const opened = async (path: string, more: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('a walk begins in its tests, not before');
    const page = await (await browser.newContext({ ...seat, ...more })).newPage();
    await page.goto(`${base}${path}`);
    return page;
  };
  return {
    origin: () => base,
    opened,
    /** A demo editor in a browser of their own, at their desk. */
    signedIn: async (role: RegExp): Promise<Page> => {
      const page = await opened('/sign-in');
      await page.getByRole('button', { name: role }).first().click();
      await page.waitForURL('**/w/**');
      return page;
    },
    visit: async (page: Page, path: string): Promise<void> => {
      await page.goto(`${base}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    },
  };
};
