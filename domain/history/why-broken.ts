import { type Hashes, type KeptEvent, type KeptSeal, type Placed, type SealedPlace, sealText } from './seal';

/**
 * What is wrong with the batch of a seal, as far as it can be named; nothing when its MAC is right. A missing place is a removed event, whose id went with
 * it; one too many was added; the right digests in another order were reordered, and the first that does not stand by its number is named.
 */
export const whyBroken = (
  seal: KeptSeal,
  inside: readonly SealedPlace[],
  kept: ReadonlyMap<string, KeptEvent>,
  { mac }: Hashes,
): Placed[] => {
  const right = (digests: readonly string[]) => mac(sealText(seal.number, seal.previous, seal.sealedAt, digests)) === seal.mac;
  const at = (what: Placed['what'], id: string, place: number): Placed => ({ what, id, seal: seal.number, place });
  const seqOf = ({ eventId }: SealedPlace) => kept.get(eventId)?.seq ?? 0;
  const inOrder = [...inside].sort((a, b) => seqOf(a) - seqOf(b));
  const moved = inside.findIndex(({ eventId }, n) => eventId !== inOrder[n]?.eventId);
  const first = inside[moved];
  const allThere = inside.every(({ eventId }) => kept.has(eventId));
  // the numbers of events that are there tell their order: nobody may have changed that either
  if (right(inside.map(({ digest }) => digest))) return first && allThere ? [at('reordered', first.eventId, first.place)] : [];
  const gaps = Array.from({ length: Math.max(seal.events, inside.at(-1)?.place ?? 0) }, (_, n) => n + 1).filter(
    (place) => !inside.some((one) => one.place === place),
  );
  if (gaps.length > 0) return gaps.map((place) => at('removed', `seal ${seal.number}, place ${place}`, place));
  const forged = inside.filter(({ eventId }) => !isOurs(kept.get(eventId), mac));
  if (inside.length > seal.events) {
    const extra =
      forged.length > 0 ? forged : inside.filter((one) => right(inside.filter((other) => other !== one).map(({ digest }) => digest)));
    return (extra.length > 0 ? extra : inside.slice(seal.events)).map(({ eventId, place }) => at('added', eventId, place));
  }
  // digests beside the events were touched: the events themselves are named already
  if (forged.length > 0 || right(inside.map(({ eventId, digest }) => kept.get(eventId)?.digest ?? digest))) return [];
  if (first && right(inOrder.map(({ digest }) => digest))) return [at('reordered', first.eventId, first.place)];
  return [at('seal-broken', `seal ${seal.number}`, 0)];
};

const isOurs = (event: KeptEvent | undefined, mac: Hashes['mac']): boolean =>
  event === undefined || event.canonical === null || mac(event.canonical) === event.mac;
