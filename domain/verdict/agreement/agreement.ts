import { type Judged, unitsOf } from './judged';

/**
 * A measure with what it rests on: units with at least two verdicts, and the verdicts on them. `value` is null where the measure is
 * not defined (nothing to compare, or one category only, so that chance alone would agree): that is neither perfect nor none.
 * Nothing is rounded.
 */
export type Agreement = { readonly value: number | null; readonly units: number; readonly ratings: number; readonly tooFew: boolean };

/** The fewest and the most categories the rule was shown for. */
const [fewest, most] = [3, 10];
/** From so many units on no number of categories makes them too few. */
export const alwaysEnough = 2 * most ** 2;

/**
 * How many units a figure should rest on: 2k² for k categories (D. V. Cicchetti, Testing the normal approximation and minimal sample
 * size requirements of weighted kappa, Applied Psychological Measurement 5, 1981, 101-104; shown there for 3 to 10 categories, so
 * fewer count as 3 and more as 10). Below it a figure is still printed, and said to be of too few units.
 */
export const leastUnits = (categories: number): number => 2 * Math.min(most, Math.max(fewest, categories)) ** 2;

/** A value with what it rests on. `only` holds the units that count, `categories` how many values were used on them. */
export const restingOn = (only: Judged, categories: number, value: number | null): Agreement => ({
  value,
  units: unitsOf(only),
  ratings: only.values.length,
  tooFew: unitsOf(only) < leastUnits(categories),
});
