import { jest } from '@jest/globals';
import { liveStream } from '@/app/w/[workspace]/live/_parts/live-stream-body';
import { takePlace } from '@/app/w/[workspace]/live/_parts/places';
import type { Live } from '@/desk/follow-workspace';

const notice = { seal: 7, sealedAt: '2026-11-20T09:00:00.000Z', events: null };

/** Tells what it is given, and then nothing more until it is over. */
async function* telling(lines: readonly Live[], over: AbortSignal): AsyncGenerator<Live> {
  yield* lines;
  await new Promise<void>((resolve) => over.addEventListener('abort', () => resolve()));
}
const opened = (stillHere: () => Promise<boolean>, lines: readonly Live[] = []) => {
  const over = new AbortController();
  const reader = liveStream({ told: telling(lines, over.signal), over, stillHere }).getReader();
  const words = new TextDecoder();
  const read = async () => {
    const { value, done } = await reader.read();
    return done ? null : words.decode(value);
  };
  return { over, read, cancel: () => reader.cancel() };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the stream of live notices', () => {
  test('opens with a sign of life, and a batch carries its seal as id', async () => {
    const { read, over } = opened(async () => true, [{ notice }, { here: [] }]);
    expect(await read()).toContain('event: beat\n');
    expect(await read()).toBe(`id: 7\ndata: ${JSON.stringify(notice)}\n\n`);
    expect(await read()).toBe('event: here\ndata: []\n\n');
    over.abort();
    expect(await read()).toBeNull();
  });

  test('speaks every 20 seconds', async () => {
    const { read, over } = opened(async () => true);
    await read();
    jest.advanceTimersByTime(20_000);
    expect(await read()).toBe(': beat\nevent: beat\ndata: 1\n\n');
    over.abort();
  });

  test('ends within a minute when the editor is signed out or loses the seat, and says so', async () => {
    const { read, over } = opened(async () => false);
    await read();
    await jest.advanceTimersByTimeAsync(60_000);
    const rest: (string | null)[] = [];
    for (let piece = await read(); piece !== null; piece = await read()) rest.push(piece);
    expect(rest.at(-1)).toBe('event: ended\ndata: 1\n\n');
    expect(over.signal.aborted).toBe(true);
  });

  test('a database that does not answer takes nobody’s seat', async () => {
    const { read, over } = opened(async () => {
      throw new Error('no answer');
    });
    await read();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(over.signal.aborted).toBe(false);
    over.abort();
  });

  test('stops following when the client goes away', async () => {
    const { read, cancel, over } = opened(async () => true);
    await read();
    await cancel();
    expect(over.signal.aborted).toBe(true);
  });

  test('one editor holds so many connections and no more; a place is free again once, however often it is left', () => {
    const places = Array.from({ length: 16 }, () => takePlace('an'));
    expect([places.every((leave) => leave !== null), takePlace('an')]).toEqual([true, null]);
    expect(takePlace('bo')).not.toBeNull();
    places[0]?.();
    places[0]?.();
    expect([takePlace('an') === null, takePlace('an')]).toEqual([false, null]);
  });
});
