import type { RoundSeen, VerdictSeen } from './round-seen';
import type { Inside, Question } from './scale';

/** How one question stands for one reader. `round` is the newest one; `settled` the desk's newest word, of this or an earlier round. */
export type QuestionNow = {
  readonly inside: Inside | 'none' | 'blind';
  readonly word: string;
  readonly whose: 'desk' | 'all' | 'nobody';
  readonly round: RoundSeen | null;
  readonly settled: RoundSeen['settled'];
  /** one's own verdict in an open round: for its giver's eyes, never the standing of the question */
  readonly mine: VerdictSeen | null;
};

/** What is asked: of a claim whether it is so, of one of its appearances whether it was said. */
export type Asked = { readonly claimId: string; readonly question: Question; readonly appearanceId?: string | null };

/** The rounds on a matter, in the order given. Those of claims merged into it judged other words: they are history, not its standing. */
export const roundsOn = (rounds: readonly RoundSeen[], { claimId, question, appearanceId = null }: Asked): readonly RoundSeen[] =>
  rounds.filter((round) => round.claimId === claimId && round.question === question && round.appearanceId === appearanceId);

/**
 * What may be shown of a question: the settled verdict first, even while it is judged anew; then what all said alike in a closed round;
 * else that it is blind, not settled or not judged. One's own verdict in an open round settles nothing and stands apart, in `mine`.
 * `rounds` are newest first, as one editor may see them.
 */
export const questionNow = (rounds: readonly RoundSeen[], matter: Asked, viewerId: string): QuestionNow => {
  const asked = roundsOn(rounds, matter);
  const round = asked[0] ?? null;
  const settled = asked.find((one) => one.settled)?.settled ?? null;
  const own = round?.seats.find((seat) => seat.editorId === viewerId)?.verdict ?? null;
  const rest = { round, settled, mine: round?.closedAt ? null : own };
  if (settled) return { inside: settled.inside, word: settled.word, whose: 'desk', ...rest };
  if (!round) return { inside: 'none', word: 'Not judged', whose: 'nobody', ...rest };
  if (rest.mine) return { inside: round.given > 1 ? 'blind' : 'none', word: 'Not settled', whose: 'nobody', ...rest };
  if (!round.closedAt)
    return round.given > 0
      ? { inside: 'blind', word: 'Blind', whose: 'nobody', ...rest }
      : { inside: 'none', word: 'Not judged', whose: 'nobody', ...rest };
  const given = round.seats.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  const [first] = given;
  return first && given.every(({ ratingKey }) => ratingKey === first.ratingKey)
    ? { inside: first.inside, word: first.word, whose: 'all', ...rest }
    : { inside: 'none', word: 'Not settled', whose: 'nobody', ...rest };
};
