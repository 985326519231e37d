import type { Page } from 'playwright-core';

type Task = { readonly startTime: number; readonly duration: number };
type Watching = { longTasks: () => readonly Task[] };

/** Watches for tasks that block the main thread for 50 ms or more, from the first moment of the page on. */
export const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    (window as unknown as Watching).longTasks = () => {
      seen.push(...observer.takeRecords());
      return seen;
    };
  });

/** An instant of the page, ms since it was opened. */
export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());
/** The longest of the tasks that began after an instant of the page, ms, 0 for less than 50: one of before may be told of only later. */
export const worstSince = (page: Page, from: number): Promise<number> =>
  page.evaluate((from) => {
    const since = (window as unknown as Watching).longTasks().filter(({ startTime }) => startTime >= from);
    return Math.max(0, ...since.map(({ duration }) => Math.round(duration)));
  }, from);
