import type postgres from 'postgres';
import { listening } from './db';
import { notify } from './live-listener';

/** One open page: whose, and the object it shows (null: none in particular). */
export type Seen = {
  readonly workspaceId: string;
  /** names the page, chosen by the browser */
  readonly tab: string;
  readonly editor: { readonly id: string; readonly name: string; readonly initials: string };
  readonly about: string | null;
};
/** An editor who looks at an object. */
export type Here = { readonly id: string; readonly name: string; readonly initials: string; readonly about: string };

type Kept = Seen & { readonly until: number; readonly ours: boolean };
type Told = readonly [workspaceId: string, tab: string, id: string, name: string, initials: string, about: string | null, gone: 0 | 1];

const channel = 'saidso_here';
/** A notification of Postgres carries less than 8,000 bytes. */
const mostBytes = 7_000;
/** More open pages than this of one editor are not kept. */
const mostTabs = 50;
/** After so long without a word a page has gone; beats are passed on, and changes told, no faster than `gather`. In ms. */
export const presenceTimes = { silence: 60_000, gather: 300 };

/** Who has a page of which object open: kept in the process, passed on to the others, in no table. */
export const startPresence = (ears: postgres.Sql, times = presenceTimes) => {
  const seen = new Map<string, Kept>();
  const watchers = new Map<string, Set<(here: readonly Here[]) => void>>();
  const changed = new Set<string>();
  const toTell = new Map<string, Told>();
  let gathering: NodeJS.Timeout | undefined;
  let sweeping: NodeJS.Timeout | undefined;

  const here = (workspaceId: string): readonly Here[] => {
    const found = new Map<string, Here>();
    for (const { workspaceId: at, editor, about } of seen.values())
      if (at === workspaceId && about) found.set(`${editor.id} ${about}`, { ...editor, about });
    return [...found.values()].sort((a, b) => (a.initials < b.initials ? -1 : 1));
  };
  const flush = () => {
    gathering = undefined;
    for (const workspaceId of changed) for (const watch of watchers.get(workspaceId) ?? []) watch(here(workspaceId));
    changed.clear();
    const lines = [...toTell.values()];
    toTell.clear();
    // a beat that is lost comes again with the next
    for (const payload of inParts(lines)) notify(channel, payload).catch(() => {});
  };
  const gather = () => {
    if (gathering === undefined) gathering = setTimeout(flush, times.gather).unref();
  };
  const sweep = () => {
    for (const [key, { until, workspaceId }] of seen) {
      if (until > Date.now()) continue;
      seen.delete(key);
      changed.add(workspaceId);
    }
    if (changed.size > 0) gather();
    if (seen.size === 0) {
      clearInterval(sweeping);
      sweeping = undefined;
    }
  };
  const keyOf = (page: Seen) => `${page.workspaceId} ${page.editor.id} ${page.tab}`;
  const keep = (page: Seen, gone: boolean, ours: boolean) => {
    const before = seen.get(keyOf(page));
    if (gone) seen.delete(keyOf(page));
    else seen.set(keyOf(page), { ...page, ours, until: Date.now() + times.silence });
    if (sweeping === undefined) sweeping = setInterval(sweep, times.silence / 6).unref();
    if (before?.about === page.about && !gone) return;
    changed.add(page.workspaceId);
    gather();
  };
  const line = (page: Seen, gone: boolean): Told => [
    ...([page.workspaceId, page.tab, page.editor.id, page.editor.name, page.editor.initials, page.about] as const),
    gone ? 1 : 0,
  ];
  const heard = (payload: string) => {
    const lines = linesOf(payload);
    // somebody came up and knows nobody yet
    if (lines === 'who') for (const page of seen.values()) if (page.ours) toTell.set(keyOf(page), line(page, false));
    if (lines === 'who') return gather();
    for (const [workspaceId, tab, id, name, initials, about, gone] of lines) {
      const page = { workspaceId, tab, editor: { id, name, initials }, about };
      // our own words come back to us too
      if (!seen.get(keyOf(page))?.ours) keep(page, gone === 1, false);
    }
  };
  const ask = () => void notify(channel, '"who"').catch(() => {});
  ears.listen(channel, heard, ask).catch(() => {});

  /** A page says that it is open, or that it goes. */
  const beat = (page: Seen, gone = false): void => {
    if (!gone && !seen.has(keyOf(page)) && tabsOf(page, seen) >= mostTabs) return;
    keep(page, gone, true);
    toTell.set(keyOf(page), line(page, gone));
    gather();
  };
  /** Is told who is here, now and with each change, until stopped. */
  const watch = (workspaceId: string, tell: (here: readonly Here[]) => void): (() => void) => {
    const all = watchers.get(workspaceId) ?? new Set();
    watchers.set(workspaceId, all.add(tell));
    tell(here(workspaceId));
    return () => {
      all.delete(tell);
      if (all.size === 0 && watchers.get(workspaceId) === all) watchers.delete(workspaceId);
    };
  };
  return { beat, watch };
};
export type Presence = ReturnType<typeof startPresence>;

const tabsOf = ({ workspaceId, editor }: Seen, seen: ReadonlyMap<string, Kept>): number =>
  [...seen.values()].filter((page) => page.workspaceId === workspaceId && page.editor.id === editor.id).length;

const linesOf = (payload: string): 'who' | readonly Told[] => {
  try {
    const value: unknown = JSON.parse(payload);
    return value === 'who' ? 'who' : Array.isArray(value) ? (value as Told[]) : [];
  } catch {
    return [];
  }
};

const inParts = (lines: readonly Told[]): string[] => {
  const parts: Told[][] = [[]];
  let bytes = 0;
  for (const one of lines) {
    const size = Buffer.byteLength(JSON.stringify(one)) + 1;
    if (bytes + size > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(one);
    bytes += size;
  }
  return parts.filter((part) => part.length > 0).map((part) => JSON.stringify(part));
};

/** On globalThis: a development reload meets the same one. */
const kept = globalThis as typeof globalThis & { saidsoPresence?: { ears: postgres.Sql; presence: Presence } };

/** The presence of this process; a new one when the pools were closed meanwhile. */
export const presence = (): Presence => {
  const ears = listening();
  if (kept.saidsoPresence?.ears !== ears) kept.saidsoPresence = { ears, presence: startPresence(ears) };
  return kept.saidsoPresence.presence;
};
