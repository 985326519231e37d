import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { violationsInBoth } from '../builders/axe';
import { openBrowser } from '../builders/browser';
import { tabTo } from '../builders/by-keyboard';
import { picturesOf } from '../builders/looks';
import { startApp } from '../set-up/app-server.mjs';

/** The map of the demo's main issue, walked by keyboard alone: along relations, branches, the list, the picture, and which of two comes first. */
type App = Awaited<ReturnType<typeof startApp>>;
let app: App | null = null;
let base = process.env.SAIDSO_WALK_ORIGIN ?? '';
let browser: Browser;
let page: Page;
let map = '';
const desk = () => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const visit = async (path: string) => {
  await page.goto(`${base}${path}`);
  await page.waitForLoadState('load');
};
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const card = () => page.getByRole('complementary', { name: 'Selected' });
const boxes = () => page.locator('.react-flow__node-box');
const onMap = async (search = '') => {
  await visit(`${map}${search}`);
  await boxes().first().waitFor();
  await page.waitForTimeout(500);
};
/** The longest task of the main thread since it was asked last, in ms. */
const longest = () => page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks.splice(0)));

beforeAll(async () => {
  browser = await openBrowser();
  if (!base) {
    app = await startApp();
    base = app.origin;
  }
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  page = await context.newPage();
  await page.addInitScript(() => {
    const kept: number[] = [];
    Object.assign(window, { longTasks: kept });
    new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await visit('/sign-in');
  await page
    .getByRole('button', { name: /adjudicator/i })
    .first()
    .click();
  await page.waitForURL('**/w/**');
  await visit(`${desk()}/issues`);
  const issue = await page
    .getByRole('link', { name: /Washington and Moscow/ })
    .first()
    .getAttribute('href');
  map = `${issue}/map`;
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await app?.remove();
}, 60_000);

describe('the argument map by keyboard', () => {
  test('boxes readable at once, axe clean, in every look', async () => {
    await onMap();
    const widest = await page.evaluate(() =>
      Number(/scale\(([\d.]+)\)/.exec(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '')?.[1]),
    );
    expect(widest).toBeGreaterThanOrEqual(0.85);
    expect(await boxes().count()).toBeGreaterThanOrEqual(20);
    expect(await violationsInBoth(page)).toEqual([]);
    await picturesOf(page, '5-map');
  });

  test('arrows go along relations, and no step holds the main thread for 100 ms', async () => {
    await onMap();
    await longest();
    await press('ArrowDown');
    await card().waitFor();
    const tags: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(key);
      await page.waitForTimeout(120);
      tags.push(await card().innerText());
    }
    expect(new Set(tags).size).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    if (app) expect(await longest()).toBeLessThan(100);
    await page.waitForFunction(() => window.location.search.includes('at='));
    expect(await violationsInBoth(page)).toEqual([]);
    await page.screenshot({ path: 'tests/artefacts/5-map-selected.png' });
    await press('Escape');
    await card().waitFor({ state: 'detached' });
  });

  test('+ opens a branch and − closes it; the address keeps it', async () => {
    await onMap();
    for (let step = 0; step < 40; step++) {
      await press('ArrowDown');
      const closed = await page.evaluate(
        () => document.activeElement?.closest('.react-flow__node')?.querySelector('[aria-expanded=false]') !== null,
      );
      if (closed) break;
    }
    const before = await boxes().count();
    await press('+');
    await page.waitForFunction((n) => document.querySelectorAll('.react-flow__node-box').length > n, before);
    await page.waitForFunction(() => window.location.search.includes('turn='));
    await press('-');
    await page.waitForFunction((n) => document.querySelectorAll('.react-flow__node-box').length <= n, before);
  });

  test('the same as a list, reached with Tab; the arrows walk there too', async () => {
    await onMap();
    await tabTo(page, page.getByRole('button', { name: 'Read the map as an outline' }));
    await press('Enter');
    await page.waitForURL(/view=list/);
    await page.getByRole('list').first().waitFor();
    await press('ArrowDown', 'ArrowDown');
    await card().waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    await page.screenshot({ path: 'tests/artefacts/5-map-list.png' });
    await page.goBack();
    await boxes().first().waitFor();
  });

  test('the picture is one SVG that stands by itself', async () => {
    await onMap();
    await tabTo(page, page.getByRole('button', { name: 'SVG', exact: true }));
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg.slice(0, 200)).toMatch(/<svg /);
    expect(svg).toMatch(/<title>Washington and Moscow/);
    expect(svg).not.toMatch(/var\(--/);
  });

  test('only adjudicated and only independent evidence give other labels, and say what counts', async () => {
    await onMap();
    const label = async () =>
      (await page.locator('[data-label]').evaluateAll((found) => found.map((one) => one.getAttribute('data-label')))).join(' ');
    const all = await label();
    await tabTo(page, page.getByRole('button', { name: 'Only adjudicated' }).or(page.getByRole('link', { name: 'Only adjudicated' })));
    await press('Enter');
    await page.waitForURL(/basis=adjudicated/);
    await page.waitForTimeout(600);
    expect(await label()).not.toBe(all);
    await page.screenshot({ path: 'tests/artefacts/5-map-adjudicated.png' });
  });

  test('W says which of two that rebut each other comes first; the labels follow and say why; U takes it back', async () => {
    await onMap();
    const open = async () =>
      /^(Undecided|Stands|Falls)\b/m.exec(
        await card()
          .innerText()
          .catch(() => ''),
      )?.[1] === 'Undecided';
    const asks = async () =>
      (await card().getByText('Which comes first?').count()) > 0 && (await open()) && /\brebuts [A-Z]/.test(await card().innerText());
    await press('ArrowDown');
    for (let step = 0; step < 30 && !(await asks()); step++) {
      // the first press opens a closed branch
      await press('ArrowRight');
      await page.waitForTimeout(300);
      if (await asks()) break;
      await press('ArrowRight');
      await page.waitForTimeout(300);
      if (await asks()) break;
      await press('ArrowLeft', 'ArrowDown');
      await page.waitForTimeout(100);
    }
    expect(await open()).toBe(true);
    await press('w');
    const dialog = page.getByRole('dialog', { name: 'Which of the two comes first?' });
    await dialog.waitFor();
    await press('Space', 'Tab');
    await page.keyboard.type('It has the minutes of the meeting.');
    await page.screenshot({ path: 'tests/artefacts/5-map-prefer.png' });
    expect(await violationsInBoth(page)).toEqual([]);
    await press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await card()
      .getByText(/the desk prefers/)
      .waitFor();
    await card()
      .getByText(/comes first: It has the minutes of the meeting\./)
      .waitFor();
    await page.screenshot({ path: 'tests/artefacts/5-map-preferred.png' });
    expect(await violationsInBoth(page)).toEqual([]);
    await press('u');
    await card().getByText('Which comes first?').waitFor();
  });
});
