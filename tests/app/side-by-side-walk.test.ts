import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { startApp } from '../set-up/app-server.mjs';

/** The main issue of the demo dossier, read by keyboard alone: the table, its columns and folds, the views, the time line, print. The steps lean on each other. */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let issue = '';
const picture = (name: string, on: Page = page) => on.screenshot({ path: `tests/artefacts/${name}.png` });
const search = () => new URL(page.url()).searchParams;
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
  await page.locator('table[role=grid] td').first().waitFor();
};
const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset.at ?? '');
const columns = () =>
  page.locator('thead th[data-party-slot]').evaluateAll((heads) => heads.map((head) => head.textContent?.slice(0, 2) ?? ''));
const rows = () => page.locator('tbody th h2').count();

/** Presses a key until something holds: a page answers to keys a moment after it is seen. */
const until = async (key: string | null, holds: () => Promise<boolean>, tries = 40) => {
  for (let n = 0; n < tries; n++) {
    if (await holds()) return;
    if (key) await page.keyboard.press(key);
    await page.waitForTimeout(key ? 120 : 250);
  }
  expect(await holds()).toBe(true);
};
const once = async (key: string, holds: () => Promise<boolean>) => {
  await page.keyboard.press(key);
  await until(null, holds);
};
/** Opens the menu of views, goes down at once to an item and takes it: keys pressed before the menu has the focus must not close it. */
const takeView = async (item: string, open = () => page.keyboard.press('v')) => {
  const here = () =>
    page.evaluate(() => (document.activeElement?.getAttribute('role') === 'menuitem' ? (document.activeElement.textContent ?? '') : ''));
  await open();
  for (let n = 0; n < 200 && !(await here()).includes(item); n++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await here()).toContain(item);
  await page.keyboard.press('Enter');
};
const focusOn = (name: string | RegExp, role: 'button' | 'slider' | 'link') =>
  until(
    'Tab',
    () =>
      page
        .getByRole(role, { name })
        .first()
        .evaluate((it) => it === document.activeElement),
    120,
  );

beforeAll(async () => {
  mkdirSync('tests/artefacts', { recursive: true });
  browser = await openBrowser();
  if (!base) {
    app = await startApp();
    base = app.origin;
  }
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page
    .getByRole('button', { name: /analyst/i })
    .first()
    .click();
  await page.waitForURL('**/w/**');
  const desk = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  await page.goto(`${base}${desk}/issues`);
  issue =
    (await page
      .getByRole('link', { name: /Washington and Moscow/ })
      .first()
      .getAttribute('href')) ?? '';
  expect(issue).toMatch(/\/issues\//);
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await app?.remove();
}, 60_000);

describe('side by side, by keyboard alone', () => {
  test('the first screen tells the story without scrolling: who said what, who answered, who was silent, and when', async () => {
    await visit(issue);
    await page.getByText('No statement on record').first().waitFor();
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() => {
      const inside = (it: Element) => {
        const { top, bottom } = it.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      };
      const texts = (selector: string) => [...document.querySelectorAll(selector)].filter(inside).map((it) => it.textContent ?? '');
      return {
        heads: texts('thead th').length,
        questions: texts('tbody th h2').length,
        words: texts('tbody blockquote').length,
        line: texts('[aria-label="Time line"]').length,
        scrolls: document.documentElement.scrollHeight > window.innerHeight,
      };
    });
    expect(seen.heads).toBe(5);
    expect(seen.questions).toBeGreaterThanOrEqual(3);
    expect(seen.words).toBeGreaterThanOrEqual(6);
    expect(seen).toMatchObject({ line: 1, scrolls: false });
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('4-issue-dossier');
  });

  test('arrows move, a pinned statement keeps its answers lit while one goes on', async () => {
    await until('ArrowRight', async () => (await focused()) !== '');
    const first = await focused();
    await once('ArrowRight', async () => (await focused()) !== first);
    const column = (await focused()).split(' ')[1];
    await once(
      'ArrowDown',
      async () => !(await focused()).startsWith(first.split(' ')[0] ?? '-') && (await focused()).endsWith(column ?? '-'),
    );
    const lit = () => page.locator('tbody [class*=lit]').count();
    await once('x', async () => (await page.locator('td[data-pinned]').count()) === 1);
    const pinned = await lit();
    expect(pinned).toBeGreaterThanOrEqual(2);
    await picture('4-issue-pinned');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await lit()).toBe(pinned);
    expect(await violationsInBoth(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await once('x', async () => (await page.locator('td[data-pinned]').count()) === 0);
  });

  test('Enter opens the claim, Back comes back to the cell it was opened from', async () => {
    const cell = await focused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
    await page.goBack();
    await page.locator('table[role=grid] td').first().waitFor();
    await until(null, async () => (await focused()) === cell);
  });

  const widths = [1440, 820] as const;
  test.each(widths)('Back, and a reload, find the table %i px wide where it was left; its tab, too, but at its top', async (width) => {
    const other = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'en-GB',
      storageState: await context.storageState(),
    });
    const seen = await other.newPage();
    await seen.goto(`${base}${issue}?folded=none`);
    const cell = () => seen.locator('tbody tr').last().locator('td:has(a[href*="/claims/"])').first();
    const top = async () => Math.round((await cell().boundingBox())?.y ?? Number.NaN);
    /** The scroll of the frame and of the window together, when every row has its cells and stands still. */
    const still = async () => {
      await cell().waitFor();
      for (let before = Number.NaN; before !== (await top()); await seen.waitForTimeout(400)) before = await top();
      return top();
    };
    const begun = await still();
    await cell().focus();
    const left = await still();
    expect(begun - left).toBeGreaterThan(300);
    await seen.keyboard.press('Enter');
    await seen.waitForURL(/\/claims\/[0-9a-f-]{36}/);
    await seen.goBack();
    expect(Math.abs((await still()) - left)).toBeLessThanOrEqual(2);
    await seen.reload();
    expect(Math.abs((await still()) - left)).toBeLessThanOrEqual(2);
    await seen.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: 'Hypotheses' }).press('Enter');
    await seen.waitForURL('**/hypotheses');
    await seen.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: 'Side by side' }).press('Enter');
    await seen.waitForURL((address) => address.pathname === issue);
    expect(new URL(seen.url()).search).toBe('?folded=none');
    await still();
    expect(await seen.evaluate(() => [window.scrollY, document.querySelector('table[role=grid]')?.parentElement?.scrollTop])).toEqual([
      0, 0,
    ]);
    await other.close();
  });

  test('a cited tag leads to the statement it names, also behind the one its cell shows', async () => {
    await visit(issue);
    const behind = page.locator('tbody tr:first-child td:nth-child(3) [data-goes]').first();
    const tag = (await behind.getAttribute('data-goes')) ?? '';
    await until('ArrowRight', async () => (await page.locator('tbody tr:first-child td:nth-child(3):focus').count()) === 1);
    await until('Tab', () => behind.evaluate((it) => it === document.activeElement));
    await page.keyboard.press('Enter');
    const found = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? '');
    await until(null, async () => (await found()).startsWith(tag));
    expect(await page.getByRole('dialog').evaluate((card) => card.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    expect(await violationsInBoth(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(null, async () => (await focused()) !== '');
  });

  test('a column folds and moves, a row opens and collapses; the address says so, and Back undoes each', async () => {
    await until('ArrowUp', async () => (await page.locator('tbody tr:first-child td:focus').count()) === 1);
    await until('ArrowLeft', async () => (await page.locator('tbody td:nth-child(2):focus').count()) === 1);
    const order = await columns();
    const before = await rows();
    await once('f', async () => search().get('narrow') !== null);
    await until(null, async () => (await page.locator('thead th[data-narrow]').count()) === 1);
    await once('Shift+ArrowRight', async () => search().get('party') !== null);
    await until(null, async () => (await columns()).join() === [order[1], order[0], ...order.slice(2)].join());
    await once('c', async () => search().get('folded') !== null);
    await until(null, async () => (await rows()) > before);
    // rows out of sight are laid out one after the other, and all of them in the end
    await until(null, async () => (await page.locator('tr[data-held]').count()) === 0);
    await picture('4-issue-folded');
    expect(await violationsInBoth(page)).toEqual([]);
    await page.goBack();
    await until(null, async () => (await rows()) === before);
    await page.goBack();
    await until(null, async () => (await columns()).join() === order.join());
    await page.goForward();
    await page.goForward();
    await until(null, async () => (await rows()) > before && (await columns())[0] === order[1]);
  });

  const name = `Two capitals ${Date.now()}`;
  test('what is shown is saved under a name, and found again under it', async () => {
    const shown = search().toString();
    await takeView('Save what is shown');
    const dialog = page.getByRole('dialog', { name: 'Views of this issue' });
    await dialog.waitFor();
    await until(null, () => dialog.getByLabel('Name').evaluate((it) => it === document.activeElement));
    await page.keyboard.type(name);
    expect(await violationsInBoth(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const pill = page.getByRole('button', { name: /^View: Two capitals/ });
    await until(null, () => pill.evaluate((it) => it === document.activeElement));
    await visit(issue);
    await takeView(name, () => until('v', async () => (await page.getByRole('menu').count()) === 1));
    await until(null, async () => search().toString() === shown);
    await page.getByRole('button', { name: /^View: Two capitals/ }).waitFor();
  });

  test('the address alone shows the same to another', async () => {
    const other = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      storageState: await context.storageState(),
    });
    const theirs = await other.newPage();
    await theirs.goto(page.url());
    await theirs.locator('table[role=grid] td').first().waitFor();
    expect(await theirs.locator('thead th[data-party-slot]').allTextContents()).toEqual(
      await page.locator('thead th[data-party-slot]').allTextContents(),
    );
    expect(await theirs.locator('tbody th h2').allTextContents()).toEqual(await page.locator('tbody th h2').allTextContents());
    await other.close();
  });

  test('the scrubber replays: the day stands in the address, and a changed position says from what, to what, when and by which words', async () => {
    await visit(issue);
    await focusOn('As of', 'slider');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    await until(null, async () => search().get('as-of') !== null);
    await picture('4-issue-as-of');
    await page.keyboard.press('End');
    await until(null, async () => search().get('as-of') === null);
    await focusOn(/became/, 'button');
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'How it changed' });
    await card.waitFor();
    expect(await card.innerText()).toMatch(/on .*\d{4}/);
    expect(await card.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('4-issue-changed');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  test('the time line zooms by key, and is taken away as a drawing', async () => {
    const ticks = () => page.locator('[data-room=wide] > span').allTextContents();
    const all = (await ticks()).join();
    await once('+', async () => (await ticks()).join() !== all);
    await page.keyboard.press('+');
    await picture('4-issue-zoomed');
    await once('0', async () => (await ticks()).join() === all);
    await focusOn('Time line as SVG', 'button');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('United States');
    expect(svg).not.toContain('var(--');
    writeFileSync('tests/artefacts/4-issue-time-line.svg', svg);
  });

  const chooseKind = async () => {
    await focusOn('Kind', 'button');
    await page.keyboard.press('Enter');
    await until(
      'ArrowDown',
      () =>
        page
          .getByRole('menuitemcheckbox')
          .first()
          .evaluate((it) => it === document.activeElement),
      12,
    );
    await page.keyboard.press('Enter');
  };

  test('a day gone to while the answer to a filter is on its way waits for it: both stand in the end', async () => {
    await visit(issue);
    let answer = () => {};
    const answered = new Promise<void>((go) => {
      answer = go;
    });
    const asksKind = (address: URL) => address.searchParams.has('kind') && address.searchParams.has('_rsc');
    await page.route(asksKind, async (route) => {
      await answered;
      await route.continue();
    });
    await chooseKind();
    await page.keyboard.press('Escape');
    await focusOn('As of', 'slider');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(1000);
    expect(search().toString()).toBe('');
    answer();
    await until(null, async () => search().get('kind') !== null && search().get('as-of') !== null);
    await page.unroute(asksKind);
    await page.goBack();
    await until(null, async () => search().get('kind') !== null && search().get('as-of') === null);
  });

  test('a filter and the list, by keyboard', async () => {
    await visit(issue);
    await chooseKind();
    await until(null, async () => search().get('kind') !== null);
    await page.keyboard.press('Escape');
    await page.goBack();
    await until(null, async () => search().get('kind') === null);
    await focusOn('List', 'link');
    await page.keyboard.press('Enter');
    await until(null, async () => search().get('view') === 'list');
    await page.locator('main li blockquote').first().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await picture('4-issue-list');
  });

  const papers = [
    ['A4', '4-issue-print', 842],
    ['Letter', '4-issue-print-letter', 792],
  ] as const;
  test.each(papers)(
    'on %s, landscape, every page has the column heads and nothing is left behind a button',
    async (format, file, width) => {
      await visit(`${issue}?folded=none`);
      await until(null, async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return (await page.getByText('Where the words stand').count()) === 1;
      });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
      expect(await page.getByRole('region', { name: 'Further statements' }).locator('blockquote').count()).toBeGreaterThan(5);
      // what is folded on the screen is open on paper, and a heading stands with what it heads
      const behind = page.getByRole('region', { name: 'Further statements' });
      expect(await behind.locator('details').count()).toBeGreaterThan(0);
      expect(await behind.locator('details:not([open])').count()).toBe(0);
      for (const head of await behind.getByRole('heading', { level: 3 }).all())
        expect(
          await head.evaluate((it) => [getComputedStyle(it.parentElement as Element).breakInside, it.nextElementSibling !== null]),
        ).toEqual(['avoid', true]);
      expect(await page.getByRole('region', { name: 'Where the words stand' }).getByRole('listitem').count()).toBeGreaterThan(5);
      const paper = await page.pdf({ format, landscape: true, printBackground: true });
      writeFileSync(`tests/artefacts/${file}.pdf`, paper);
      const pages = [...paper.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(pages.length).toBeGreaterThan(1);
      for (const [, wide] of pages) expect(Math.abs(Number(wide) - width)).toBeLessThan(1.5);
      await page.emulateMedia({ media: null });
    },
  );

  const looks = [
    ['4-issue-dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
    ['4-issue-dossier-820', { viewport: { width: 820, height: 1180 } }],
    ['4-issue-zoom-200', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
    ['4-issue-forced-colours', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' }],
  ] as const;
  test.each(looks)('%s', async (file, look) => {
    const other = await browser.newContext({
      ...look,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      storageState: await context.storageState(),
    });
    const seen = await other.newPage();
    await seen.goto(`${base}${issue}`);
    await seen.locator('table[role=grid] td').first().waitFor();
    await seen.waitForTimeout(800);
    expect(await seen.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(file, seen);
    await other.close();
  });
});
