import type { Description } from './describe';
import { numberAt } from './number-at';
import type { Pairing } from './pair-texts';
import type { Region } from './surroundings';
import { negations } from './tables/negations';

/** Words that may stand between a negation and what it denies: "does not [support]", "had never [been] …". */
const most = 2;

/** How many of the words just before a place, up to a sign, deny. */
export const negationsBefore = (index: Pairing['old'], at: number): number => {
  let many = 0;
  for (let k = 1; k <= most + 1 && at - k >= 0; k++) {
    const low = index.low[numberAt(index.ids, at - k)] ?? '';
    if (negations.has(low)) many++;
    else if (low === 't' && index.low[numberAt(index.ids, at - k - 1)] === "'") many++;
    else if (!/[\p{L}\p{N}']/u.test(low) || index.sentences[numberAt(index.sentenceOf, at)] === at - k + 1) break;
  }
  return many;
};

/**
 * True when the words of a quote are the same but a negation came or went right before them: “support the deal” of “We support the deal” and of
 * “We do not support the deal”.
 */
export const negatedBeside = ({ old, next }: Pairing, { parts }: Description, places: readonly Region[]): boolean =>
  parts.some((part, k) => {
    const place = places[k];
    const opens = (index: typeof old, at: number) => index.sentences[numberAt(index.sentenceOf, at)] === at;
    if (!place || opens(next, place.from) || opens(old, part.from)) return false;
    return negationsBefore(old, part.from) !== negationsBefore(next, place.from);
  });
