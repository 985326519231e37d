import type { Here, LiveNotice } from '@/desk/follow-workspace';
import { pauseBefore } from './live-rules';

/** How it stands with the server; `since`: the last sign of life, in ms. */
export type Line =
  | { readonly state: 'on' }
  | { readonly state: 'lost'; readonly since: number }
  /** signed out, or the seat was withdrawn: no use in trying */
  | { readonly state: 'ended' };
type Hears = {
  readonly notice: (notice: LiveNotice) => void;
  readonly here: (here: readonly Here[]) => void;
  readonly line: (line: Line) => void;
};
type Told = { readonly notice: LiveNotice } | { readonly here: readonly Here[] } | { readonly line: Line } | { readonly hello: true };

/** The server speaks at least every 20 s; silence for longer means that the line is dead, whatever the browser thinks. */
const silence = 50_000;
/** Seals may be told again from so many ms before the page was made: clocks differ. */
const clockDifference = 2_000;
/** So many notices are kept for tabs that open later. */
const mostKept = 100;

type Asked = { readonly address: string; readonly name: string; readonly since: string };

/**
 * Follows the workspace through one connection for all tabs of this browser (HTTP/1.1 allows six a server): the tab that holds the lock has
 * it and passes on what it hears; when that tab goes, the next one takes over behind the last seal. Where the browser gives no locks (plain
 * http) each tab that is seen has its own. Gives what ends it.
 */
export const followLive = ({ address, name, since }: Asked, hears: Hears): (() => void) => {
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  const from = Date.parse(since) - clockDifference;
  let last: number | null = null;
  let kept: readonly LiveNotice[] = [];
  let here: readonly Here[] | null = null;
  let line: Line = { state: 'on' };
  let leads: { readonly close: () => void } | null = null;

  const take = (told: Told) => {
    if ('hello' in told) {
      if (leads)
        for (const again of [...kept.map((notice) => ({ notice })), ...(here ? [{ here }] : []), { line }]) channel.postMessage(again);
    } else if ('notice' in told) {
      const { notice } = told;
      if (last !== null && notice.seal <= last) return;
      last = notice.seal;
      kept = [...kept, notice].slice(-mostKept);
      if (notice.events === null || Date.parse(notice.sealedAt) >= from) hears.notice(notice);
    } else if ('here' in told) {
      here = told.here;
      hears.here(here);
    } else {
      line = told.line;
      hears.line(line);
    }
  };
  const say = (told: Told) => {
    take(told);
    channel.postMessage(told);
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => take(data);
  channel.postMessage({ hello: true } satisfies Told);

  const lead = () => {
    leads ??= connect(() => `${address}?${last === null ? `since=${encodeURIComponent(since)}` : `after=${last}`}`, say);
  };
  const rest = () => {
    leads?.close();
    leads = null;
  };
  const seen = () => (document.visibilityState === 'visible' ? lead() : rest());
  if (navigator.locks) {
    const gone = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
    navigator.locks
      .request(name, { signal: leaving.signal }, () => {
        if (!leaving.signal.aborted) lead();
        return gone;
      })
      .catch(() => {});
  } else {
    document.addEventListener('visibilitychange', seen, { signal: leaving.signal });
    seen();
  }
  return () => {
    leaving.abort();
    rest();
    channel.close();
  };
};

/** Keeps one connection open, with growing pauses between tries. */
const connect = (addressNow: () => string, say: (told: Told) => void): { readonly close: () => void } => {
  let stream: EventSource | null = null;
  let tries = 0;
  let alive = Date.now();
  let timer = 0;
  let over = false;

  const life = () => {
    alive = Date.now();
    if (tries === 0) return;
    tries = 0;
    say({ line: { state: 'on' } });
  };
  const open = () => {
    stream = new EventSource(addressNow());
    const on = <V>(event: string, then: (value: V) => void) =>
      stream?.addEventListener(event, ({ data }: MessageEvent<string>) => {
        life();
        then(JSON.parse(data) as V);
      });
    stream.onopen = life;
    stream.onerror = broke;
    on<LiveNotice>('message', (notice) => say({ notice }));
    on<readonly Here[]>('here', (here) => say({ here }));
    on('beat', () => {});
    on('ended', () => {
      close();
      say({ line: { state: 'ended' } });
    });
  };
  const broke = () => {
    stream?.close();
    stream = null;
    if (tries === 0) say({ line: { state: 'lost', since: alive } });
    window.clearTimeout(timer);
    timer = window.setTimeout(open, pauseBefore(tries, Math.random()));
    tries += 1;
  };
  const again = () => {
    if (stream || over) return;
    window.clearTimeout(timer);
    open();
  };
  const watch = window.setInterval(() => {
    if (stream && Date.now() - alive > silence) broke();
  }, 5_000);
  const close = () => {
    over = true;
    stream?.close();
    stream = null;
    window.clearTimeout(timer);
    window.clearInterval(watch);
    window.removeEventListener('online', again);
    document.removeEventListener('visibilitychange', again);
  };
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', again);
  open();
  return { close };
};
