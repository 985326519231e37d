import { cpus, loadavg } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { ownTimeOf } from './own-time';

type Watching = { longTasks: number[] };
type Found = { readonly press: (key: string) => Promise<unknown>; readonly label: string };
/** What is done, and on what: looked for before the clock runs, because looking costs the page time that no reader spends. */
export type Step = readonly [name: string, act: (page: Page, found: Found) => Promise<unknown>, find?: (page: Page) => Locator];
/** `own`: of the longest task in one more round, what the thread itself worked, under tracing. */
export type Cost = { readonly name: string; readonly worst: readonly number[]; readonly own: number };

/** The most that an interaction may hold the main thread, in ms, and how often each is done: the machine has other work, too. */
const limit = 100;
const rounds = 3;
const settleMs = 900;
const openMs = 5000;

/** Enter on the one button, or link, of a name within a part of the page. */
export const enter = (name: string, role: 'button' | 'link' = 'button'): [Step[1], Step[2]] => [
  (_, { press }) => press('Enter'),
  (page) => page.getByRole('main').getByRole(role, { name, exact: true }).first(),
];

/** These keys, one after the other, wherever the focus is. */
export const press =
  (...keys: readonly string[]): Step[1] =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Does one step; `before` is called when what it is done on has been found. */
export const doStep = async (page: Page, [, act, find]: Step, before: () => Promise<unknown>): Promise<void> => {
  const handle = find ? await find(page).elementHandle() : null;
  const label = (await handle?.getAttribute('aria-label')) ?? '';
  await before();
  await act(page, { label, press: async (key) => handle?.press(key) });
  await page.waitForTimeout(settleMs);
};

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

/** The longest block of each step in each round, in ms; 0 for less than 50. A round begins with the page opened by its address. */
export const worstOf = async (page: Page, address: string, steps: readonly Step[]): Promise<readonly Cost[]> => {
  await watch(page);
  const found = ['opened by its address', ...steps.map(([name]) => name)].map((name) => ({ name, worst: [] as number[], own: 0 }));
  for (let round = 0; round < rounds; round++) {
    await page.goto(address);
    await page.waitForTimeout(openMs);
    found[0]?.worst.push(await worstSince(page));
    for (const [at, step] of steps.entries()) {
      await doStep(page, step, () => worstSince(page));
      found[at + 1]?.worst.push(await worstSince(page));
    }
  }
  const [opened, ...done] = found;
  if (opened)
    opened.own = await ownTimeOf(page, async () => {
      await page.goto(address);
      await page.waitForTimeout(openMs);
    });
  for (const [at, cost] of done.entries()) {
    const step = steps[at];
    if (step) cost.own = await ownTimeOf(page, () => doStep(page, step, async () => {}));
  }
  return found;
};

/** Every step with its block in each round, and the longest of them against the limit: no interaction may pass it, whatever else the machine does. */
export const printCosts = (title: string, costs: readonly Cost[]): void => {
  console.log(`\n${title}: longest block of the main thread, ms, ${rounds} rounds; the longest of them as a share of ${limit}`);
  console.log(
    `(0: under 50; load of the machine ${loadavg()[0]?.toFixed(1)}, ${cpus().length} cores; own: what the thread itself worked, in one more round, traced)`,
  );
  for (const { name, worst, own } of costs)
    console.log(
      `${name.padEnd(32)} ${worst.map((ms) => String(ms).padStart(5)).join(' ')}   ${(Math.max(...worst) / limit).toFixed(2)}   own ${own.toFixed(0).padStart(4)}`,
    );
};
