import { pendingActs, untilKept } from '@/app/_ui/pending-acts';

/** What a browser does when somebody reloads: true when it would ask first. */
const wouldAsk = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  globalThis.window.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeAll(() => {
  if (typeof globalThis.window === 'undefined') Object.assign(globalThis, { window: new EventTarget() });
});

test('leaving is asked about while an act is on its way, and no longer', async () => {
  expect(wouldAsk()).toBe(false);
  let done: (value: string) => void = () => {};
  const first = untilKept(new Promise<string>((resolve) => (done = resolve)));
  const second = untilKept(Promise.reject(new Error('lost'))).catch(() => 'refused');
  expect([pendingActs(), wouldAsk()]).toEqual([2, true]);
  expect(await second).toBe('refused');
  expect(wouldAsk()).toBe(true);
  done('kept');
  expect(await first).toBe('kept');
  expect([pendingActs(), wouldAsk()]).toEqual([0, false]);
});
