/**
 * Is the history what it was when it was sealed? Each event carries a MAC under a key kept outside the database, and
 * batches of committed events are chained: seal n's MAC covers seal n-1's MAC and the digests of its events in order
 * (a keyed hash chain, after Schneier & Kelsey 1999, "Secure Audit Logs to Support Computer Forensics").
 */
export type KeptEvent = {
  readonly id: string;
  /** the number by which the history is ordered */
  readonly seq: number;
  readonly canonical: string | null;
  readonly digest: string;
  readonly mac: string;
  /** what the rows beside the canonical text say; it must be what the text says */
  readonly row: {
    readonly act: string;
    readonly at: string;
    readonly by: string | null;
    readonly objectType: string;
    readonly objectId: string;
    readonly revision: number;
    readonly undoes: string | null;
    /** the objects whose history shows it, in order */
    readonly about: readonly string[];
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
/** A seal as somebody wrote it down: its number and the first digits of its MAC. */
export type ShownSeal = { readonly number: number; readonly head: string };

export type Finding = {
  readonly what: 'changed' | 'removed' | 'added' | 'reordered' | 'cut' | 'seal-broken' | 'erased' | 'not-sealed';
  /** the event; or the seal, and the place in it, where the event itself is gone */
  readonly id: string;
};
/** What is no break: an act of this second, and a payload that was erased by law, whose digest is still the sealed one. */
export const isBreak = ({ what }: Finding): boolean => what !== 'not-sealed' && what !== 'erased';

/** The hashes verifying needs, given by the room that has the key. */
export type Hashes = { readonly digest: (text: string) => string; readonly mac: (text: string) => string };

/** What a seal's MAC is of: its number, the seal before, its instant and the digests of its events in order. */
export const sealText = (number: number, previous: string, sealedAt: string, digests: readonly string[]): string =>
  JSON.stringify([number, previous, sealedAt, digests]);

/** The previous MAC of the first seal. */
export const firstPrevious = '0'.repeat(64);

/** A finding with where it lies: seal, place in it; what is in no seal comes last. */
export type Placed = Finding & { readonly seal: number; readonly place: number };
