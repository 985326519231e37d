import type { Page } from 'playwright-core';

type Watching = { longTasks: number[] };
const SETTLE_MS = 900;

/** Watches for tasks that block the main thread for 50 ms or more, from the first moment of the page on. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: number[] = [];
    (window as unknown as Watching).longTasks = seen;
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
      type: 'longtask',
      buffered: true,
    });
  });

const worstSince = (page: Page) => page.evaluate(() => Math.max(0, ...(window as unknown as Watching).longTasks.splice(0)));

/** What is done on the page, by keys where there is a key. */
const steps: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ...[1, 2, 3, 4].map((n) => [`arrow ${n}`, (page: Page) => page.keyboard.press(n % 2 ? 'ArrowRight' : 'ArrowDown')] as const),
  ['point', (page) => page.mouse.move(700, 500)],
  ['pin', (page) => page.keyboard.press('x')],
  ['fold a column', (page) => page.keyboard.press('f')],
  ['open a column', (page) => page.keyboard.press('f')],
  ['move a column', (page) => page.keyboard.press('Shift+ArrowRight')],
  ['collapse a row', (page) => page.keyboard.press('c')],
  ['open a row', (page) => page.keyboard.press('c')],
  ['zoom nearer', (page) => page.keyboard.press('+')],
  ['zoom farther', (page) => page.keyboard.press('-')],
  ['scrub a step', (page) => page.getByRole('slider').press('ArrowLeft')],
  ['scrub another', (page) => page.getByRole('slider').press('ArrowLeft')],
  ['scrub to the start', (page) => page.getByRole('slider').press('Home')],
  ['scrub to the end', (page) => page.getByRole('slider').press('End')],
  ['filter: only gaps', (page) => page.getByRole('button', { name: 'Only gaps' }).click()],
  ['filter: all again', (page) => page.getByRole('button', { name: 'Only gaps' }).click()],
  ['open a filter', (page) => page.getByRole('button', { name: 'Kind' }).press('Enter')],
  ['filter: a kind', (page) => page.getByRole('menuitemcheckbox').first().press('Enter')],
  ['filter: no kind', (page) => page.getByRole('menuitemcheckbox').first().press('Enter')],
];

/** The longest block of each step, in ms; 0 for less than 50. */
export const worstOf = async (page: Page, address: string): Promise<{ readonly name: string; readonly worst: number }[]> => {
  await watch(page);
  await page.goto(address);
  await page.waitForTimeout(5000);
  const found = [{ name: 'loading (not counted)', worst: await worstSince(page) }];
  for (const [name, act] of steps) {
    await act(page);
    await page.waitForTimeout(SETTLE_MS);
    found.push({ name, worst: await worstSince(page) });
  }
  return found;
};

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
