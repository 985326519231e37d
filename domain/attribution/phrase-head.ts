import type { Item } from './frames';
import { pointsByRole, roleOf, stateByAdjective, stateByName } from './lookups';
import { joined } from './names';
import { isAskedBy, isCapital } from './noun-phrase';
import * as classes from './tables/word-classes';

/** The last item of the head: before the first preposition that ties on a complement. */
export const headEnd = (items: readonly Item[], start: number, to: number): number => {
  for (let i = start + 1; i <= to; i++) {
    const item = items[i];
    if (
      item &&
      (classes.prepositions.has(item.lower) || item.lower === 'who' || item.text === '(' || isAskedBy(items, i)) &&
      !roleOf(joined(items, start, Math.min(to, i + 1)))
    ) {
      const capitals = item.lower === 'of' && isCapital(items[i - 1]) && isCapital(items[i + 1]);
      if (capitals && roleOf(joined(items, i - 1, Math.min(to, i + 1)))) continue;
      return i - 1;
    }
  }
  return to;
};

/** The last item of an owner in front of the head ("the leader|'s address"); below `start` when there is none. */
export const ownerOf = (items: readonly Item[], start: number, head: number): number => {
  for (let i = head; i > start; i--) if (items[i]?.lower === "'s" || items[i]?.text === "'" || items[i]?.text === '’') return i - 1;
  return start - 1;
};

export const adjectiveState = (items: readonly Item[], start: number, head: number): string | null => {
  for (let i = start; i < head; i++) {
    const state = stateByAdjective(items[i]?.lower ?? '') ?? (items[i + 1]?.lower === "'s" ? stateByName(items[i]?.lower ?? '') : null);
    if (state) return state;
  }
  return null;
};

export const roleWord = (items: readonly Item[], start: number, head: number): string | null => {
  for (let i = start; i <= head; i++) {
    const words = joined(items, i, head);
    if (roleOf(words) ?? pointsByRole(words)) return words;
  }
  return null;
};
