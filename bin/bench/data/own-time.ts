import type { CDPSession, Page } from 'playwright-core';

/** Of the tracing format (Chromium, `RunTask` and thread names): instants and lengths in microseconds, `tdur` what the thread itself worked. */
type Traced = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};
const categories = ['disabled-by-default-devtools.timeline', '__metadata'];

const longestOwn = (events: readonly Traced[]): number => {
  const thread = ({ pid, tid }: Traced) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread));
  const own = events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && main.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return Math.max(0, ...own);
};

/**
 * The longest task of a page's main thread while something is done, in ms of its own work: what it waited for a core does not count. Tracing, which
 * tells it, adds to the work; it runs from when `act` calls `begin`.
 */
export const ownTimeOf = async (page: Page, act: (begin: () => Promise<unknown>) => Promise<unknown>): Promise<number> => {
  const session = (await page.context().browser()?.newBrowserCDPSession()) as CDPSession;
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await act(() => session.send('Tracing.start', { traceConfig: { includedCategories: categories } }));
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return longestOwn(events);
};
