import {
  type Finding,
  firstPrevious,
  type Hashes,
  isBreak,
  type KeptEvent,
  type KeptSeal,
  type Placed,
  type SealedPlace,
  type ShownSeal,
} from './seal';
import { whyBroken } from './why-broken';

export type { Finding, Hashes, KeptEvent, KeptSeal, SealedPlace, ShownSeal } from './seal';
export { firstPrevious, isBreak, sealText } from './seal';

/** Clocks of several servers may differ by so many ms. */
const clockDifference = 5_000;

type Kept = {
  readonly events: readonly KeptEvent[];
  readonly places: readonly SealedPlace[];
  readonly seals: readonly KeptSeal[];
  /** the last seal somebody was shown, where they kept it */
  readonly shown?: ShownSeal | null;
};

/**
 * Everything wrong with a workspace's history, the first break first: in the order of seals and places. Empty when it is whole. Events that are not sealed
 * yet come last (`not-sealed`): within a second of an act that is normal.
 */
export const verifyHistory = ({ events, places, seals, shown = null }: Kept, hashes: Hashes): Finding[] => {
  const kept = new Map(events.map((event) => [event.id, event]));
  const found: Placed[] = [...events.flatMap((event) => atItsPlace(event, wrongWith(event, hashes)))];
  const bySeal = new Map<number, SealedPlace[]>();
  for (const place of places) {
    if (!kept.has(place.eventId)) found.push({ what: 'removed', id: place.eventId, seal: place.number, place: place.place });
    bySeal.set(place.number, [...(bySeal.get(place.number) ?? []), place]);
  }
  let previous = firstPrevious;
  for (const [i, seal] of seals.entries()) {
    const inside = (bySeal.get(seal.number) ?? []).sort((a, b) => a.place - b.place);
    if (seal.number !== i + 1 || seal.previous !== previous)
      found.push({ what: 'seal-broken', id: `seal ${seal.number}`, seal: seal.number, place: 0 });
    else found.push(...whyBroken(seal, inside, kept, hashes));
    previous = seal.mac;
  }
  found.push(...outOfOrder(events, seals), ...cutOff(seals, shown));
  const first = found.sort((a, b) => a.seal - b.seal || a.place - b.place || Number(isBreak(b)) - Number(isBreak(a)));
  // one thing wrong with an event is enough, and the gravest stands first
  return [...new Map(first.map(({ what, id }) => [id, { what, id }] as const).reverse()).values()].reverse();
};

const atItsPlace = ({ id, seal, seq }: KeptEvent, what: Finding['what'] | null): Placed[] =>
  what === null ? [] : [{ what, id, seal: seal?.number ?? Number.MAX_SAFE_INTEGER, place: seal?.place ?? seq }];

const wrongWith = (event: KeptEvent, { digest, mac }: Hashes): Finding['what'] | null => {
  const { canonical, seal } = event;
  if (canonical === null) return seal?.digest === event.digest ? 'erased' : seal ? 'changed' : 'added';
  const ours = mac(canonical) === event.mac;
  // a text without our MAC: one that was sealed has been changed since; one that never was has been put in by another hand
  if (!ours) return seal ? 'changed' : 'added';
  const said = JSON.parse(canonical) as Said;
  // a text of ours under another id is a copy
  if (said.id !== event.id) return 'added';
  if (digest(canonical) !== event.digest || !saysTheSame(said, event.row) || (seal && seal.digest !== event.digest)) return 'changed';
  return seal ? null : 'not-sealed';
};

type Said = {
  readonly id?: string;
  readonly act?: string;
  readonly at?: string;
  readonly by?: string | null;
  readonly object?: { readonly type?: string; readonly id?: string; readonly revision?: number };
  readonly about?: readonly string[];
  readonly undoes?: string | null;
};
const saysTheSame = (said: Said, row: KeptEvent['row']): boolean =>
  said.act === row.act &&
  said.at === row.at &&
  (said.by ?? null) === row.by &&
  said.object?.type === row.objectType &&
  said.object?.id === row.objectId &&
  said.object?.revision === row.revision &&
  (said.undoes ?? null) === row.undoes &&
  JSON.stringify([...(said.about ?? [])].sort()) === JSON.stringify([...row.about].sort());

/**
 * Events whose number in the history was changed from one seal to another. Numbers are drawn when an act writes, and acts end in another order: so an event
 * may have a lower number than one sealed before it, but only when its act began before that seal.
 */
const outOfOrder = (events: readonly KeptEvent[], seals: readonly KeptSeal[]): Placed[] => {
  const highest: { readonly seq: number; readonly at: number }[] = [];
  const last = new Map<number, number>();
  for (const { seal, seq } of events) if (seal) last.set(seal.number, Math.max(last.get(seal.number) ?? 0, seq));
  for (const { number, sealedAt } of seals)
    highest.push({ seq: Math.max(highest.at(-1)?.seq ?? 0, last.get(number) ?? 0), at: Date.parse(sealedAt) });
  return events.flatMap((event) => {
    if (!event.seal) return [];
    const before = highest.slice(0, event.seal.number - 1);
    const passed = firstAbove(before, event.seq);
    return passed !== null && Date.parse(event.row.at) > passed + clockDifference ? atItsPlace(event, 'reordered') : [];
  });
};
/** The instant of the first seal that holds, or has behind it, a higher number; null when none does. */
const firstAbove = (highest: readonly { readonly seq: number; readonly at: number }[], seq: number): number | null => {
  let [low, high] = [0, highest.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((highest[middle]?.seq ?? 0) > seq) high = middle;
    else low = middle + 1;
  }
  return highest[low]?.at ?? null;
};

/** The end of the history was cut off, or written anew, since a seal that somebody kept. */
const cutOff = (seals: readonly KeptSeal[], shown: ShownSeal | null): Placed[] => {
  if (!shown) return [];
  const same = seals.find(({ number }) => number === shown.number);
  if (same) return same.mac.startsWith(shown.head) ? [] : [{ what: 'cut', id: `seal ${shown.number}`, seal: shown.number, place: 0 }];
  return [{ what: 'cut', id: `seal ${(seals.at(-1)?.number ?? 0) + 1}`, seal: Number.MAX_SAFE_INTEGER - 1, place: 0 }];
};
