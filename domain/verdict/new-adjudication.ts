import { accept, type Outcome, refuse } from '@/domain/outcome';

/** A desk settles a closed round, on the round's own scale, with a reason. Dissent is kept beside it and needs no leave. */
export const newAdjudication = (
  given: { readonly ratingKey: string; readonly reason: string },
  round: { readonly closed: boolean; readonly ratingKeys: readonly string[] },
): Outcome<null> => {
  if (!round.closed) return refuse('round-open');
  if (!round.ratingKeys.includes(given.ratingKey)) return refuse('rating-not-of-scale');
  return given.reason.trim() === '' ? refuse('reasons-missing') : accept(null);
};
