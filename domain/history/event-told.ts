/** What an event of one of the acts on drifted quotes says beyond its act. Every part is null where the event has none, or its payload was erased by law. */
export type EventTold = {
  /** what was decided about a drifted quote: followed, kept, withdrawn */
  readonly decision: string | null;
  /** what a capture of a kept source found: changed, unchanged, same-bytes */
  readonly outcome: string | null;
  /** the number of the version it is about */
  readonly version: number | null;
};

/** An event as far as a sentence says it. */
export type EventSaid = {
  readonly act: string;
  readonly told: EventTold | null;
  /** the event that an undo put back */
  readonly undid: { readonly act: string; readonly told: EventTold | null } | null;
};
