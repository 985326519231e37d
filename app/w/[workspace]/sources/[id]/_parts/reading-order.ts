import { type Item, isWaiting, type SuggestionItem } from './reader-items';

/** How the keyboard walks the cards: as the text goes, or what is most worth checking first. The margin always stays in the order of the text. */
export type ReadingOrder = 'text' | 'worth';

/** The items in the order in which they are walked. By worth, what waits comes first, ties in the order of the text; all else follows, nothing is left out. */
export const stepsOf = (items: readonly Item[], order: ReadingOrder): readonly Item[] =>
  order === 'text' ? items : [...waitingIn(items, order), ...items.filter((item) => !isWaiting(item))];

/** What waits, in an order. */
export const waitingIn = (items: readonly Item[], order: ReadingOrder): readonly SuggestionItem[] => {
  const waiting = items.filter(isWaiting);
  return order === 'text' ? waiting : waiting.sort((a, b) => b.suggestion.worth - a.suggestion.worth);
};

/** Some of a long list: `most` of them, from the selected one on, or from the last `most` when it stands near the end. */
export const listedFrom = <I extends { readonly id: string }>(list: readonly I[], selected: string | null, most: number): readonly I[] => {
  const at = Math.max(
    0,
    list.findIndex(({ id }) => id === selected),
  );
  const from = Math.max(0, Math.min(at - 1, list.length - most));
  return list.slice(from, from + most);
};

/** From which worth on a word is said, the highest first; a number would say more than is known. */
const words: readonly (readonly [least: number, word: string])[] = [
  [0.42, 'check first'],
  [0.27, 'worth checking'],
  [0, 'little to check'],
];

/** How much a suggestion asks to be checked, as a quiet word; nothing where it was never weighed. */
export const worthWord = (worth: number): string | null => (worth > 0 ? (words.find(([least]) => worth >= least)?.[1] ?? null) : null);
