import { judgedTable } from './agreement/judged';
import { perCentAgreement } from './agreement/per-cent';
import { alphaOf, type IndependentVerdict } from './agreement-of';
import type { RoundSeen } from './round-seen';
import type { Question, Scale } from './scale';

/** Krippendorff's α over some closed rounds of one scale, with what it rests on; by rank where the scale has an order. */
export type AlphaOver = { readonly value: number | null; readonly rounds: number; readonly enough: boolean };

/** α of the blind verdicts of some rounds; those of other scales and versions are left out, because rungs of two ladders cannot agree. */
export const alphaOver = (
  verdicts: readonly (IndependentVerdict & { readonly scaleKey: string; readonly scaleVersion: number })[],
  scale: Pick<Scale, 'key' | 'version' | 'ordered' | 'ratings'>,
): AlphaOver => {
  const ofScale = verdicts.filter(({ scaleKey, scaleVersion }) => scaleKey === scale.key && scaleVersion === scale.version);
  const { value, units, tooFew } = alphaOf(ofScale, scale);
  return { value, rounds: units, enough: !tooFew };
};

/** Pairs of editors who said the same, 0 to 1, in the newest closed round on a question; null while none is closed or one judged alone. */
export const agreementIn = (
  rounds: readonly RoundSeen[],
  question: Question,
  appearanceId: string | null = null,
): { readonly value: number; readonly verdicts: number } | null => {
  const round = rounds.find((one) => one.question === question && one.appearanceId === appearanceId && one.closedAt);
  const said = round?.seats.flatMap(({ verdict, blindRatingKey }) => (verdict ? [blindRatingKey ?? verdict.ratingKey] : [])) ?? [];
  const { value, ratings } = perCentAgreement(judgedTable([said]));
  return value === null ? null : { value, verdicts: ratings };
};
