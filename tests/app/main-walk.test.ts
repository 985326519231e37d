import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { twoArticles } from '../builders/articles';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { startApp } from '../set-up/app-server.mjs';

/**
 * The main job on a real article, as an analyst does it, on an app of its own: each step leans on the one before.
 * Pictures of each screen are kept in tests/artefacts.
 */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
const pictures = 'tests/artefacts';
const picture = (name: string, fullPage = false) => page.screenshot({ path: `${pictures}/${name}.png`, fullPage });
const desk = () => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
};
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
  if (!base) {
    app = await startApp();
    base = app.origin;
  }
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await app?.remove();
}, 60_000);

const [interview, offer] = twoArticles();
/** Where the first article is read. */
let reader = '';

describe('from an article to positions side by side', () => {
  test('an analyst comes in by the demo door', async () => {
    await visit('/sign-in');
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('8-signin');
    await page
      .getByRole('button', { name: /analyst/i })
      .first()
      .click();
    await page.waitForURL('**/w/**');
    await page.getByRole('heading', { name: 'My queue' }).waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('1-desk');
  });

  const keep = async (text: string) => {
    await visit(`${desk()}/sources`);
    await page.getByLabel('Paste an article or an address').fill(text);
    await page.getByText('What is known of it').click();
    await page.getByRole('textbox', { name: 'Outlet' }).fill(`The Walk ${Date.now()}`);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.waitForURL(/\/sources\/[0-9a-f-]{36}/);
    await page
      .getByRole('button', { name: /^Accept/ })
      .or(page.getByText(/of \d+ decided/))
      .first()
      .waitFor();
  };

  test('bad input is refused in words and stays in the box', async () => {
    await visit(`${desk()}/sources`);
    await page.getByLabel('Paste an article or an address').fill('http://127.0.0.1:9/');
    await page.getByRole('button', { name: 'Fetch and keep' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('Paste an article or an address').inputValue()).toBe('http://127.0.0.1:9/');
    await page.getByLabel('Paste an article or an address').fill('');
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('sources');
  });

  test('both articles are pasted and kept, and statements are suggested in them', async () => {
    await keep(offer);
    await keep(interview);
    reader = new URL(page.url()).pathname;
    const decided = await page
      .getByText(/\d+ of \d+ decided/)
      .first()
      .innerText();
    expect(Number(/of (\d+)/.exec(decided)?.[1])).toBeGreaterThanOrEqual(10);
  });

  test('ten suggestions are accepted with the keyboard alone, one is rejected and one taken back', async () => {
    const done = async () =>
      Number(
        /(\d+) of \d+ decided/.exec(
          await page
            .getByText(/\d+ of \d+ decided/)
            .first()
            .innerText(),
        )?.[1],
      );
    await press('j');
    for (let accepted = 0; accepted < 10; accepted++) {
      await press('a');
      await page
        .getByText(new RegExp(`^${accepted + 1} of \\d+ decided`))
        .first()
        .waitFor();
    }
    expect(await done()).toBe(10);
    await press('r');
    await page
      .getByText(/^11 of \d+ decided/)
      .first()
      .waitFor();
    await press('u');
    await page
      .getByText(/^10 of \d+ decided/)
      .first()
      .waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('2-reader');
  });
});
