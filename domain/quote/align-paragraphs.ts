import type { Pairing } from './pair-texts';
import { type BothFates, Fate, type Fates } from './word-fates';

/** The numbers of two paragraphs that stand beside each other; null where one text has none there. */
export type ParagraphRow = { readonly old: number | null; readonly next: number | null };

type Tie = { readonly old: number; readonly next: number; weight: number };

/** What each pair of paragraphs has in common, by the words that stayed; in the order of both texts. */
const tiesOf = ({ old, next, to, oldLow, weights }: Pairing, { fate }: Fates): Tie[] => {
  const ties: Tie[] = [];
  for (let at = 0; at < old.count; at++) {
    if (fate[at] !== Fate.same && fate[at] !== Fate.typo) continue;
    const [p, q] = [old.paragraphOf[at] ?? 0, next.paragraphOf[to[at] ?? 0] ?? 0];
    const weight = weights[oldLow[at] ?? 0] ?? 0;
    const last = ties[ties.length - 1];
    if (last && last.old === p && last.next === q) last.weight += weight;
    else ties.push({ old: p, next: q, weight });
  }
  return ties;
};

/**
 * The pairs of greatest weight with each paragraph once. The ties are in order on both sides, so those that may go before one are a head of their list,
 * and one pass is enough.
 */
const bestPairs = (ties: readonly Tie[]): Tie[] => {
  const best: { readonly total: number; readonly last: number }[] = [{ total: 0, last: -1 }];
  const before: number[] = [];
  let [oldFrom, nextFrom] = [0, 0];
  for (const [i, tie] of ties.entries()) {
    if (ties[i - 1]?.old !== tie.old) oldFrom = i;
    if (ties[i - 1]?.next !== tie.next) nextFrom = i;
    const head = best[Math.min(oldFrom, nextFrom)] ?? { total: 0, last: -1 };
    before.push(head.last);
    const top = best[i] ?? { total: 0, last: -1 };
    best.push(head.total + tie.weight > top.total ? { total: head.total + tie.weight, last: i } : top);
  }
  const pairs: Tie[] = [];
  for (let i = best[best.length - 1]?.last ?? -1; i >= 0; i = before[i] ?? -1) {
    const tie = ties[i];
    if (tie) pairs.push(tie);
  }
  return pairs.reverse();
};

/** For each paragraph, whether none of its words stands in the other text: it may go beside any other such one. */
const freeOnes = ({ paragraphOf, count }: Pairing['old'], { fate }: Fates, many: number): boolean[] => {
  const free = new Array<boolean>(many).fill(true);
  for (let at = 0; at < count; at++) if (fate[at] !== Fate.gone) free[paragraphOf[at] ?? 0] = false;
  return free;
};

/** The paragraphs of both texts beside each other, each once and in its order. `many`: how many paragraphs each text has. */
export const alignParagraphs = (
  pairing: Pairing,
  fates: BothFates,
  many: { readonly old: number; readonly next: number },
): ParagraphRow[] => {
  const isFree = { old: freeOnes(pairing.old, fates.old, many.old), next: freeOnes(pairing.next, fates.next, many.next) };
  const rows: ParagraphRow[] = [];
  let [p, q] = [0, 0];
  const upTo = (oldEnd: number, nextEnd: number) => {
    while (p < oldEnd || q < nextEnd) {
      const [hasOld, hasNext] = [p < oldEnd, q < nextEnd];
      if (hasOld && (!hasNext || !isFree.old[p])) rows.push({ old: p++, next: null });
      else if (hasNext && (!hasOld || !isFree.next[q])) rows.push({ old: null, next: q++ });
      else rows.push({ old: p++, next: q++ });
    }
  };
  for (const pair of bestPairs(tiesOf(pairing, fates.old))) {
    upTo(pair.old, pair.next);
    rows.push({ old: p++, next: q++ });
  }
  upTo(many.old, many.next);
  return rows;
};
