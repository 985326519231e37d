/**
 * Is the history what it was when it was sealed? Each event carries a MAC under a key kept outside the database, and
 * batches of committed events are chained: seal n's MAC covers seal n-1's MAC and the digests of its events in order
 * (a keyed hash chain, after Schneier & Kelsey 1999, "Secure Audit Logs to Support Computer Forensics").
 */
export type KeptEvent = {
  readonly id: string;
  readonly canonical: string | null;
  readonly digest: string;
  readonly mac: string;
  /** what the row beside the canonical text says; it must be what the text says */
  readonly row: {
    readonly act: string;
    readonly at: string;
    readonly by: string | null;
    readonly objectId: string;
    readonly revision: number;
  };
  readonly seal: { readonly number: number; readonly place: number; readonly digest: string } | null;
};
export type KeptSeal = {
  readonly number: number;
  readonly previous: string;
  readonly mac: string;
  readonly events: number;
  readonly sealedAt: string;
};
export type SealedPlace = { readonly eventId: string; readonly number: number; readonly place: number; readonly digest: string };

export type Finding = { readonly what: 'changed' | 'removed' | 'added' | 'reordered' | 'not-sealed' | 'seal-broken'; readonly id: string };

/** The hashes verifying needs, given by the room that has the key. */
export type Hashes = { readonly digest: (text: string) => string; readonly mac: (text: string) => string };

/** What a seal's MAC is of: its number, the seal before, its instant and the digests of its events in order. */
export const sealText = (number: number, previous: string, sealedAt: string, digests: readonly string[]): string =>
  JSON.stringify([number, previous, sealedAt, digests]);

/** The previous MAC of the first seal. */
export const firstPrevious = '0'.repeat(64);

/**
 * Everything wrong with a workspace's history, in order of seals and places; empty when it is whole. Events that are not
 * sealed yet are reported too (`not-sealed`): within a second of an act that is normal.
 */
export const verifyHistory = (
  events: readonly KeptEvent[],
  places: readonly SealedPlace[],
  seals: readonly KeptSeal[],
  hashes: Hashes,
): Finding[] => {
  const findings: Finding[] = [];
  const kept = new Map(events.map((e) => [e.id, e]));
  for (const event of events) {
    if (event.canonical !== null && !isGenuine(event, hashes))
      findings.push({ what: authentic(event, hashes) ? 'changed' : verdictOnForgery(event), id: event.id });
    else if (event.seal && event.seal.digest !== event.digest) findings.push({ what: 'changed', id: event.id });
    else if (!event.seal) findings.push({ what: 'not-sealed', id: event.id });
  }
  const bySeal = new Map<number, SealedPlace[]>();
  for (const place of places) {
    if (!kept.has(place.eventId)) findings.push({ what: 'removed', id: place.eventId });
    bySeal.set(place.number, [...(bySeal.get(place.number) ?? []), place]);
  }
  let previous = firstPrevious;
  for (const [i, seal] of seals.entries()) {
    const inside = (bySeal.get(seal.number) ?? []).sort((a, b) => a.place - b.place);
    const chained = seal.number === i + 1 && seal.previous === previous;
    const right = (list: readonly SealedPlace[]) =>
      hashes.mac(
        sealText(
          seal.number,
          seal.previous,
          seal.sealedAt,
          list.map((p) => p.digest),
        ),
      ) === seal.mac;
    if (!chained) findings.push({ what: 'seal-broken', id: String(seal.number) });
    else if (!right(inside)) findings.push(...whyBroken(seal, inside));
    previous = seal.mac;
  }
  return findings;
};

const isGenuine = (event: KeptEvent, { digest, mac }: Hashes): boolean =>
  event.canonical !== null && digest(event.canonical) === event.digest && mac(event.canonical) === event.mac && saysTheSame(event);

/** The text is ours, so only what stands beside it was touched. */
const authentic = (event: KeptEvent, { mac }: Hashes): boolean => event.canonical !== null && mac(event.canonical) === event.mac;

/** A text without our MAC: one that was sealed has been changed since; one that never was has been put in by another hand. */
const verdictOnForgery = (event: KeptEvent): 'changed' | 'added' => (event.seal ? 'changed' : 'added');

const saysTheSame = ({ canonical, row, id }: KeptEvent): boolean => {
  const said = JSON.parse(canonical ?? '{}') as {
    id?: string;
    act?: string;
    at?: string;
    by?: string | null;
    object?: { id?: string; revision?: number };
  };
  return (
    said.id === id &&
    said.act === row.act &&
    said.at === row.at &&
    (said.by ?? null) === row.by &&
    said.object?.id === row.objectId &&
    said.object?.revision === row.revision
  );
};

const whyBroken = (seal: KeptSeal, inside: readonly SealedPlace[]): Finding[] => {
  if (inside.length > seal.events) return inside.slice(seal.events).map((p) => ({ what: 'added' as const, id: p.eventId }));
  if (inside.length < seal.events) return [{ what: 'removed', id: `seal ${seal.number}` }];
  return [{ what: 'reordered', id: `seal ${seal.number}` }];
};
