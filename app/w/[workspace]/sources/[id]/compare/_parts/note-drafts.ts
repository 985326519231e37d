import { noteLimit } from './note-limit';

/** What a tab keeps over a reload, as far as notes need it: Storage has all of it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Notes that are being typed, by drift: in the tab's own storage until the decision is made, so that a reload loses nothing. `shelf` gives null where there
 * is no storage (on the server); a browser that keeps nothing leaves the note on the screen only.
 */
export const noteDrafts = (shelf: () => Shelf | null) => {
  const quietly = <V>(act: (kept: Shelf) => V): V | null => {
    try {
      const kept = shelf();
      return kept && act(kept);
    } catch {
      return null;
    }
  };
  const key = (driftId: string) => `saidso-note ${driftId}`;
  const clear = (driftId: string): void => {
    quietly((kept) => kept.removeItem(key(driftId)));
  };
  return {
    set: (driftId: string, words: string): void => {
      if (words === '') clear(driftId);
      else quietly((kept) => kept.setItem(key(driftId), words));
    },
    clear,
    /** The notes kept for some drifts, by drift. */
    recall: (driftIds: readonly string[]): ReadonlyMap<string, string> =>
      new Map(
        driftIds.flatMap((id) => {
          const words = quietly((kept) => kept.getItem(key(id)));
          return words ? [[id, words.slice(0, noteLimit)] as const] : [];
        }),
      ),
  };
};
