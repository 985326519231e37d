import { accept, type Outcome, refuse } from '@/domain/outcome';
import { hasSeat, isFull, type Seats } from './seats';

/** What the rule needs to know of a round. `last` is the highest number this editor ever used in it. */
export type RoundNow = {
  readonly closed: boolean;
  readonly settled: boolean;
  /** this editor looked inside while it was open */
  readonly looked: boolean;
  readonly seats: Seats;
  readonly last: number;
  readonly ratingKeys: readonly string[];
  /** of the evidence links a verdict names, those that stand on the claim */
  readonly linked: readonly string[];
};
export type NumberedVerdict = { readonly number: number; readonly afterReveal: boolean; readonly closes: boolean };

/**
 * A verdict is the editor's first or their next; the round closes by the last one asked for.
 * Who looked inside an open round judges no more in it. Once it is closed only those who judged blind may still revise, marked as after the reveal, until the desk settles it.
 */
export const newVerdict = (
  editorId: string,
  given: { readonly ratingKey: string; readonly reasons: string; readonly restsOn?: readonly string[] | undefined },
  round: RoundNow,
): Outcome<NumberedVerdict> => {
  if (given.reasons.trim() === '') return refuse('reasons-missing');
  if (!round.ratingKeys.includes(given.ratingKey)) return refuse('rating-not-of-scale');
  if (given.restsOn?.some((link) => !round.linked.includes(link))) return refuse('evidence-not-linked');
  if (round.settled || (round.closed && !round.seats.came.includes(editorId))) return refuse('round-closed');
  const number = round.last + 1;
  if (round.looked && !round.closed) return refuse('looked-inside');
  if (round.closed) return accept({ number, afterReveal: true, closes: false });
  if (!hasSeat(round.seats, editorId)) return refuse('not-asked-in-round');
  const came = [...new Set([...round.seats.came, editorId])];
  return accept({ number, afterReveal: false, closes: isFull({ ...round.seats, came }) });
};
