import { type Agreement, restingOn } from './agreement';
import { equalPairs, pairsOn } from './equal-pairs';
import { type Judged, pairable, sizeOf, timesOf, unitsOf, usedOf } from './judged';

/**
 * Fleiss' κ (J. L. Fleiss, Psychological Bulletin 76, 1971, 378-382): any number of coders, who need not be the same ones each time,
 * but equally many, two or more, on every unit. Where numbers differ it is not defined: Krippendorff's α is.
 */
export const fleissKappa = (judged: Judged): Agreement => {
  const only = pairable(judged);
  const times = timesOf(only);
  const categories = usedOf(times);
  const each = unitsOf(judged) > 0 ? sizeOf(judged, 0) : 0;
  if (each < 2 || categories < 2 || !everyUnitHas(judged, each)) return restingOn(only, categories, null);
  const observed = equalPairs(judged).reduce((sum, equal) => sum + equal, 0) / (unitsOf(judged) * pairsOn(judged, 0));
  const byChance = times.reduce((sum, n) => sum + (n / judged.values.length) ** 2, 0);
  return restingOn(only, categories, (observed - byChance) / (1 - byChance));
};

const everyUnitHas = (judged: Judged, each: number): boolean => {
  for (let unit = 0; unit < unitsOf(judged); unit++) if (sizeOf(judged, unit) !== each) return false;
  return true;
};
