import { type Agreement, alwaysEnough, leastUnits } from './agreement';
import { eachPair } from './each-pair';
import { type Judged, timesOf } from './judged';
import { plainKappa, type TwoColumns, type Weighting, weightedKappa } from './kappa-of-pair';
import { placesOf } from './places';

/** κ of two coders, by their places, over what both judged. */
export type PairKappa = { readonly first: number; readonly second: number; readonly kappa: Agreement };

/**
 * Cohen's κ of every two coders who judged something in common, in the order of the coders. Weights take labels that are numbers and
 * go by their distance: for a ladder give its rungs. It costs one step for every two verdicts on one unit, however many coders there are.
 */
export const cohenKappas = (judged: Judged, weighting: Weighting = 'none'): readonly PairKappa[] => {
  const found: PairKappa[] = [];
  const plain = plainKappa(judged.labels.length);
  const times = new Int32Array(judged.labels.length);
  const places = weighting === 'none' ? null : placesOf('interval', judged.labels, timesOf(judged));
  eachPair(judged, (first, second, columns) => {
    const value = places && weighting !== 'none' ? weightedKappa(columns, places, weighting) : plain(columns);
    const units = columns.first.length;
    const tooFew = units < alwaysEnough && units < leastUnits(usedIn(columns, times));
    found.push({ first, second, kappa: { value, units, ratings: 2 * units, tooFew } });
  });
  return found;
};

/** How many labels two columns use. `times` is all 0 and left so. */
const usedIn = ({ first, second }: TwoColumns, times: Int32Array): number => {
  let used = 0;
  for (const column of [first, second])
    for (let i = 0; i < column.length; i++) {
      if (times[column[i] as number] === 0) used++;
      times[column[i] as number] = 1;
    }
  for (const column of [first, second]) for (let i = 0; i < column.length; i++) times[column[i] as number] = 0;
  return used;
};
