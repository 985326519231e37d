import type { Kind } from './kind';
import { worthOfKind, worthOfLength, worthSigns } from './tables/worth-signs';

/** Longer words are looked at only so far: the work on any text stays linear. */
const longest = 2_000;
/** Where the scale has its middle: about the median of news statements. */
const middle = 2.2;

/**
 * How much a statement asks to be checked, 0 to 1, from its words and kind. It orders and never hides: the number means nothing by itself
 * and is no chance of anything. The signs and their weights are a table (`tables/worth-signs.ts`); what is summed is log-odds.
 */
export const checkWorthiness = (words: string, kind: Kind): number => {
  const read = words.slice(0, longest);
  let sum = worthOfKind[kind];
  for (const { sign, most, weight } of worthSigns) sum += Math.min(most, countOf(read, sign)) * weight;
  const length = countOf(read, /[\p{L}\d'’-]+/gu);
  sum += Math.min(worthOfLength.most, Math.log2(1 + length) / 2) * worthOfLength.weight;
  return Math.round(1000 / (1 + Math.exp(middle - sum))) / 1000;
};

const countOf = (words: string, sign: RegExp): number => words.match(sign)?.length ?? 0;
