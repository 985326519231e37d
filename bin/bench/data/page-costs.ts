import type { Locator, Page } from 'playwright-core';
import { now, watch, worstSince } from './long-tasks';
import { ownTimeOf } from './own-time';
import { stolenMs } from './stolen-time';

type Found = { readonly press: (key: string) => Promise<unknown>; readonly label: string };
/** What is done, and on what: looked for before the clock runs, because looking costs the page time that no reader spends. */
export type Step = readonly [name: string, act: (page: Page, found: Found) => Promise<unknown>, find?: (page: Page) => Locator];
/** `own`: of the longest task in one more round, what the thread itself worked, under tracing. */
export type Cost = { readonly name: string; readonly worst: readonly number[]; readonly own: number };
/** What all steps of a page cost; `stolen`: in each round, what the machine's host gave to others of its processors' time, ms. */
export type Costs = { readonly steps: readonly Cost[]; readonly stolen: readonly number[] };

/** How often each is done: the machine has other work, too. */
const rounds = 3;
const settleMs = 900;
/** What the finding leaves to the page, such as garbage, is over by then. */
const foundMs = 200;
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
  if (handle) await page.waitForTimeout(foundMs);
  await before();
  await act(page, { label, press: async (key) => handle?.press(key) });
  await page.waitForTimeout(settleMs);
};

/** The longest block of each step in each round, in ms; 0 for less than 50. A round begins with the page opened by its address. */
export const worstOf = async (page: Page, address: string, steps: readonly Step[]): Promise<Costs> => {
  await watch(page);
  const opened = { name: 'opened by its address', worst: [] as number[], own: 0 };
  const done = steps.map((step) => ({ name: step[0], step, worst: [] as number[], own: 0 }));
  const stolen: number[] = [];
  const open = async () => {
    await page.goto(address);
    await page.waitForTimeout(openMs);
  };
  for (let round = 0; round < rounds; round++) {
    const before = stolenMs();
    await open();
    opened.worst.push(await worstSince(page, 0));
    for (const { step, worst } of done) {
      let from = 0;
      await doStep(page, step, async () => {
        from = await now(page);
      });
      worst.push(await worstSince(page, from));
    }
    stolen.push(stolenMs() - before);
  }
  opened.own = await ownTimeOf(page, async (begin) => {
    await begin();
    await open();
  });
  for (const cost of done) cost.own = await ownTimeOf(page, (begin) => doStep(page, cost.step, begin));
  return { steps: [opened, ...done], stolen };
};
