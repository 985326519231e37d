import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { twoArticles } from '../builders/articles';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { startApp } from '../set-up/app-server.mjs';

/**
 * An analyst clears one article at reading speed, with the keyboard alone: every key is counted, a chord as each of its keys. Among the decisions are a
 * speaker's direct quotations accepted together, two suggestions made one, one made two, a speaker named, and a rejection taken back.
 */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
const pictures = 'tests/artefacts';
const picture = (name: string) => page.screenshot({ path: `${pictures}/${name}.png` });

let keys = 0;
/** Presses keys and counts them: "Shift+A" is two. */
const press = async (...pressed: readonly string[]) => {
  for (const key of pressed) {
    keys += key.split('+').length;
    await page.keyboard.press(key);
  }
};
const type = async (words: string) => {
  keys += words.length;
  await page.keyboard.type(words);
};

const open = () => page.locator('section[data-card][tabindex="-1"]').first();
const settled = async () => {
  await page.waitForFunction(() => document.body && !/keeping …|merging or splitting …|Keeping \d/.test(document.body.innerText));
};
const progress = async (): Promise<readonly [done: number, all: number]> => {
  const words = await page
    .getByText(/\d+ of \d+ decided/)
    .first()
    .innerText();
  const found = /(\d+) of (\d+) decided/.exec(words);
  return [Number(found?.[1]), Number(found?.[2])];
};
/** Waits until so many more are decided than before. */
const decidedMore = async (before: number, more: number) => {
  await page
    .getByText(new RegExp(`^${before + more} of \\d+ decided`))
    .first()
    .waitFor();
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

const [, article] = twoArticles();

describe('an article is cleared at reading speed', () => {
  const did = { bulk: 0, merge: 0, split: 0, speaker: 0, rejected: 0 };
  let statements = 0;

  test('an article is brought in, with suggestions in it', async () => {
    await page.goto(`${base}/sign-in`);
    await page
      .getByRole('button', { name: /analyst/i })
      .first()
      .click();
    await page.waitForURL('**/w/**');
    const desk = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
    await page.goto(`${base}${desk}/sources`);
    await page.waitForLoadState('load');
    await page.getByLabel('Paste an article or an address').fill(article);
    await page.getByText('What is known of it').click();
    await page.getByRole('textbox', { name: 'Outlet' }).fill(`The Review ${Date.now()}`);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.waitForURL(/\/sources\/[0-9a-f-]{36}/);
    await page.getByText(/^0 of \d+ decided/).waitFor();
    expect((await progress())[1]).toBeGreaterThanOrEqual(10);
  });

  test('why, and the order by worth, are one key each', async () => {
    // a page answers to keys a moment after it is seen
    await page.waitForTimeout(1000);
    await press('j');
    await open().waitFor();
    await page.keyboard.press('y');
    await open()
      .getByText(/^cue “/)
      .waitFor();
    await picture('review-why');
    await page.keyboard.press('y');
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'Most worth checking first' }).waitFor();
    await page.keyboard.press('o');
  });

  test('under forty keys for ten statements', async () => {
    for (let turns = 0; turns < 80; turns++) {
      await settled();
      const [done, all] = await progress();
      if (done === all) break;
      const card = await open().innerText();
      const [many] = /Accept all (\d+) direct/.exec(card) ?? [];
      if (many && did.bulk === 0) {
        await press('Shift+A');
        await page.getByRole('region', { name: 'Accept many' }).waitFor();
        await picture('review-bulk');
        await press('Enter');
        did.bulk = Number(/\d+/.exec(many)?.[0]);
        await decidedMore(done, did.bulk);
      } else if (card.includes('not named')) {
        if (did.speaker === 0) {
          await press('s');
          await page.getByRole('combobox', { name: 'Speaker' }).waitFor();
          await type('Ida Falk');
          await press('Control+Enter');
          did.speaker = 1;
        } else {
          await press('r');
          did.rejected += 1;
        }
        await decidedMore(done, 1);
      } else if (did.merge === 0 && did.bulk > 0 && card.includes('Merge')) {
        await press('m');
        await page.getByText(new RegExp(`^${done} of ${all - 1} decided`)).waitFor();
        await settled();
        did.merge = 1;
        await press('x');
        await page.getByRole('region', { name: 'Splitting' }).waitFor();
        await picture('review-split');
        await press('Enter');
        await page.getByText(new RegExp(`^${done} of ${all} decided`)).waitFor();
        did.split = 1;
      } else {
        await press('a');
        await decidedMore(done, 1);
      }
    }
    await settled();
    const [done, all] = await progress();
    statements = done;
    expect([done, did.merge, did.split, did.speaker]).toEqual([all, 1, 1, 1]);
    expect(did.bulk).toBeGreaterThanOrEqual(2);
    const perTen = (keys / statements) * 10;
    console.info(`${keys} keys for ${statements} statements: ${perTen.toFixed(1)} per ten`);
    expect(perTen).toBeLessThan(40);
  }, 240_000);

  test('what was named and decided stands on the server', async () => {
    await page.reload();
    await page.getByText(new RegExp(`^${statements} of ${statements} decided`)).waitFor();
    await page.getByText('Ida Falk').first().waitFor();
  });

  test('a rejection is looked at and taken back by key, and its undo rejects it again', async () => {
    expect(did.rejected).toBeGreaterThan(0);
    await page.waitForTimeout(1000);
    await page.keyboard.press('Shift+R');
    await open().getByText('Rejected suggestion').waitFor();
    await picture('review-rejected');
    await page.keyboard.press('r');
    await page.getByText(new RegExp(`^${statements - 1} of ${statements} decided`)).waitFor();
    await page.keyboard.press('u');
    await page.getByText(new RegExp(`^${statements} of ${statements} decided`)).waitFor();
  });

  test('the page is sound', async () => {
    expect(await violationsInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.waitForTimeout(300);
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('review-820');
  });
});
