import { type Agreement, restingOn } from './agreement';
import { equalPairs, pairsOn } from './equal-pairs';
import { type Judged, pairable, timesOf, unitsOf, usedOf } from './judged';

/**
 * Per cent agreement, 0 to 1: of each unit with at least two verdicts the share of its pairs that are equal, averaged over these units,
 * each counting once (J. L. Fleiss, Psychological Bulletin 76, 1971, P̄; with gaps K. L. Gwet, Handbook of Inter-Rater Reliability).
 * Chance is not taken off.
 */
export const perCentAgreement = (judged: Judged): Agreement => {
  const only = pairable(judged);
  const shares = equalPairs(only).map((equal, unit) => equal / pairsOn(only, unit));
  const value = unitsOf(only) === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / unitsOf(only);
  return restingOn(only, usedOf(timesOf(only)), value);
};
