import { type Agreement, restingOn } from './agreement';
import { differencesIn } from './differences';
import { type Judged, pairable, pairablePlaces, sizeOf, timesOf, unitsAt, unitsOf, usedOf } from './judged';
import type { Level } from './places';

/**
 * Krippendorff's α (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): any number of coders, gaps allowed.
 * Levels above nominal take labels that are numbers, `ratio` none below zero.
 */
export const krippendorffAlpha = (judged: Judged, level: Level): Agreement => {
  const only = pairable(judged);
  const categories = usedOf(timesOf(only));
  return restingOn(only, categories, categories < 2 ? null : alphaOf(only, level));
};

/** α of units that all have two verdicts or more; null when all verdicts are alike. */
const alphaOf = (only: Judged, level: Level): number | null => {
  const { onUnits, amongAll } = differencesIn(only, level);
  if (!(amongAll > 0)) return null;
  let observed = 0;
  for (let unit = 0; unit < onUnits.length; unit++) observed += (onUnits[unit] as number) / (sizeOf(only, unit) - 1);
  return 1 - (observed * (only.values.length - 1)) / amongAll;
};

/** A unit that pulls α down, and its share of all the disagreement that was observed: 0 to 1, all of them together 1. */
export type Cause = { readonly unit: number; readonly share: number };

/** The units on which coders disagreed, the one that takes most from α first; `unit` is its place. Equal shares stay in the order of the units. */
export const causesOf = (judged: Judged, level: Level): readonly Cause[] => {
  const places = pairablePlaces(judged);
  const only = unitsAt(judged, places);
  const parts = differencesIn(only, level).onUnits.map((sum, unit) => sum / (sizeOf(only, unit) - 1));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return Array.from({ length: unitsOf(only) }, (_, i) => ({ unit: places[i] as number, share: (parts[i] as number) / whole }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.unit - b.unit);
};
