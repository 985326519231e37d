import { type Judged, pairable, unitsAt, unitsOf } from './judged';
import { krippendorffAlpha } from './krippendorff';
import type { Level } from './places';
import { randomFrom } from './random';

/** Bounds of α; null where it cannot be said. `defined` of `draws` gave an α: one in which all verdicts are alike gives none. */
export type Interval = { readonly low: number | null; readonly high: number | null; readonly draws: number; readonly defined: number };
export type Bootstrap = { readonly seed: number; readonly draws?: number; readonly confidence?: number };

/**
 * The interval of Krippendorff's α by the percentile bootstrap over units: as many units as there are, drawn with replacement, α of each
 * draw, and the middle 95 % of them (A. Zapf, S. Castell, L. Morawietz, A. Karch, BMC Medical Research Methodology 16:93, 2016, who found
 * that it covers what it promises, and that drawing single pairs as Krippendorff's own algorithm does covers less).
 * The seed settles every draw. No bounds where more draws are undefined than the interval leaves out, nor for fewer than two units.
 */
export const bootstrapAlpha = (judged: Judged, level: Level, { seed, draws = 1000, confidence = 0.95 }: Bootstrap): Interval => {
  const only = pairable(judged);
  const units = unitsOf(only);
  const random = randomFrom(seed);
  const found: number[] = [];
  for (let draw = 0; units > 1 && draw < draws; draw++) {
    const drawn = Int32Array.from({ length: units }, () => Math.floor(random() * units));
    const { value } = krippendorffAlpha(unitsAt(only, drawn), level);
    if (value !== null) found.push(value);
  }
  const sorted = Float64Array.from(found).sort();
  const sayable = found.length > 1 && found.length >= confidence * draws;
  const outside = (1 - confidence) / 2;
  return {
    low: sayable ? quantile(sorted, outside) : null,
    high: sayable ? quantile(sorted, 1 - outside) : null,
    draws,
    defined: found.length,
  };
};

/** The value below which a share of sorted values lies, between two neighbours in proportion. */
const quantile = (sorted: Float64Array, share: number): number => {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
};
