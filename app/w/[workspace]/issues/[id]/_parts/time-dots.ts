import type { SideBySide } from '@/domain/position/side-by-side';

/** How a statement stands on the time line: on its day, somewhere within its days, or on no day at all. */
export type Placing = 'day' | 'within' | 'undated';
/** Days are ISO; what is undated is only known to have been said until `to`. */
export type Dot = { readonly id: string; readonly partyId: string; readonly from: string; readonly to: string; readonly placing: Placing };

const placingOf = (earliest: string | null, saidOn: string): Placing =>
  earliest === null ? 'undated' : earliest === saidOn ? 'day' : 'within';

/** Every statement of a party once, oldest first, however many questions it stands under. */
export const dotsOf = (page: Pick<SideBySide, 'cells'>): Dot[] => {
  const dots = new Map<string, Dot>();
  for (const { partyId, statements, rest } of page.cells) {
    if (partyId === null) continue;
    const unshown = rest.filter(({ leftOut }) => !leftOut).map((said) => ({ ...said, appearanceId: `${said.claimId} ${said.saidOn}` }));
    for (const { appearanceId, earliest, saidOn } of [...statements, ...unshown])
      dots.set(`${partyId} ${appearanceId}`, {
        id: appearanceId,
        partyId,
        from: earliest ?? saidOn,
        to: saidOn,
        placing: placingOf(earliest, saidOn),
      });
  }
  return [...dots.values()].sort((a, b) => (a.to === b.to ? (a.id < b.id ? -1 : 1) : a.to < b.to ? -1 : 1));
};

/** `to` is the last day of all of them. */
export type Cluster = { readonly from: string; readonly to: string; readonly placing: Placing; readonly ids: readonly string[] };

/** Dots of one lane that stand on the same day, or within the same days, together; the undated are one. */
export const clustersOf = (dots: readonly Dot[]): Cluster[] => {
  const clusters = new Map<string, Cluster & { ids: string[] }>();
  for (const { id, from, to, placing } of dots) {
    const key = placing === 'undated' ? placing : `${from} ${to}`;
    const known = clusters.get(key);
    if (known) known.ids.push(id);
    else clusters.set(key, { from, to, placing, ids: [id] });
  }
  return [...clusters.values()];
};
