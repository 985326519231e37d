import type { RoundSeen } from './round-seen';
import type { Inside, Question } from './scale';

/** How one question stands for one reader. `round` is the newest one; `settled` the desk's newest word, of this or an earlier round. */
export type QuestionNow = {
  readonly inside: Inside | 'none' | 'blind';
  readonly word: string;
  readonly whose: 'desk' | 'mine' | 'all' | 'nobody';
  readonly round: RoundSeen | null;
  readonly settled: RoundSeen['settled'];
};

/** What is asked: of a claim whether it is so, of one of its appearances whether it was said. */
export type Asked = { readonly claimId: string; readonly question: Question; readonly appearanceId?: string | null };

/** The rounds on a matter, in the order given. Those of claims merged into it judged other words: they are history, not its standing. */
export const roundsOn = (rounds: readonly RoundSeen[], { claimId, question, appearanceId = null }: Asked): readonly RoundSeen[] =>
  rounds.filter((round) => round.claimId === claimId && round.question === question && round.appearanceId === appearanceId);

/**
 * What may be shown of a question: the settled verdict first, even while it is judged anew; then one's own; then what all said alike in
 * a closed round; else that it is blind, not settled or not judged. `rounds` are newest first, as one editor may see them.
 */
export const questionNow = (rounds: readonly RoundSeen[], matter: Asked, viewerId: string): QuestionNow => {
  const asked = roundsOn(rounds, matter);
  const round = asked[0] ?? null;
  const settled = asked.find((one) => one.settled)?.settled ?? null;
  if (settled) return { inside: settled.inside, word: settled.word, whose: 'desk', round, settled };
  if (!round) return { inside: 'none', word: 'Not judged', whose: 'nobody', round, settled };
  const mine = round.seats.find((seat) => seat.editorId === viewerId)?.verdict;
  if (mine && !round.closedAt) return { inside: mine.inside, word: mine.word, whose: 'mine', round, settled };
  if (!round.closedAt)
    return round.given > 0
      ? { inside: 'blind', word: 'Blind', whose: 'nobody', round, settled }
      : { inside: 'none', word: 'Not judged', whose: 'nobody', round, settled };
  const given = round.seats.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  const [first] = given;
  return first && given.every(({ ratingKey }) => ratingKey === first.ratingKey)
    ? { inside: first.inside, word: first.word, whose: 'all', round, settled }
    : { inside: 'none', word: 'Not settled', whose: 'nobody', round, settled };
};
