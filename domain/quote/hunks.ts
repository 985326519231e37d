import { words } from '@/domain/text/words';
import { foldText } from './fold-text';
import type { Change } from './word-diff';

/** A word may move over this many kept ones ("never said anything", "said nothing") and still be the same one. */
const mostBetween = 2;

/** The words of one rewording, in small letters. `ahead`: the kept words behind, which tell “failed to” and “not only”. */
export type Hunk = { readonly del: string[]; readonly ins: string[]; ahead: readonly string[] };

const lows = (text: string) =>
  words(foldText(text))
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.lower);

/** Changes that stand so close that they are one rewording; what was kept between them belongs to both sides. */
export const hunksOf = (changes: readonly Change[]): Hunk[] => {
  const hunks: Hunk[] = [];
  let [open, between]: [Hunk | null, string[]] = [null, []];
  for (const { op, text } of changes) {
    const found = lows(text);
    if (op === 'same') {
      between = found;
      if (open) open.ahead = found.slice(0, 1);
      continue;
    }
    if (!open || between.length > mostBetween) {
      open = { del: [], ins: [], ahead: [] };
      hunks.push(open);
    } else {
      open.del.push(...between);
      open.ins.push(...between);
    }
    between = [];
    open.ahead = [];
    open[op].push(...found);
  }
  return hunks;
};
