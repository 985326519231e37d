import type { RoundSeen, VerdictSeen } from './round-seen';

type Judged = { readonly name: string; readonly verdict: VerdictSeen };
type Seats = Pick<RoundSeen, 'seats'>;

/** A dissent is at most so long, in characters. */
export const longestDissent = 20_000;

/** Who judged otherwise than the desk's word would be; nobody before a word is chosen. */
export const judgedOtherwise = ({ seats }: Seats, ratingKey: string | null): readonly Judged[] =>
  seats.flatMap(({ name, verdict }) => (ratingKey && verdict && verdict.ratingKey !== ratingKey ? [{ name, verdict }] : []));

/** The overruled verdicts as a note on dissent to go on from: who, what, and their reasons; long reasons are cut so that all have room. */
export const draftedDissent = (round: Seats, ratingKey: string | null): string => {
  const against = judgedOtherwise(round, ratingKey);
  const room = Math.floor(longestDissent / Math.max(1, against.length)) - 2;
  return against
    .map(({ name, verdict }) => `${name} (${verdict.word}): ${verdict.reasons.trim()}`)
    .map((words) => (words.length > room ? `${words.slice(0, room - 2).trimEnd()} …` : words))
    .join('\n\n');
};

/** The note on dissent once another word is chosen: drafted anew where it is empty or still as it was drafted; what was typed stays. */
export const dissentFor = (round: Seats, was: { readonly ratingKey: string | null; readonly dissent: string }, chosen: string): string =>
  was.dissent.trim() === '' || was.dissent === draftedDissent(round, was.ratingKey) ? draftedDissent(round, chosen) : was.dissent;
