import type { Item } from './frames';
import { isCapital, type Phrase, phraseEndingAt } from './noun-phrase';

/** The phrase that ends at `i`, or, when a comma, dash or bracket stands there, the one before the apposition it closes. */
export const subjectAt = (items: readonly Item[], i: number): Phrase | null => {
  const item = items[i];
  if (!item) return null;
  if (item.text === ')' || item.text === ']') {
    for (let k = i - 1; k >= Math.max(0, i - 12); k--)
      if (/^[([]$/.test(items[k]?.text ?? '')) return k > 0 ? subjectAt(items, k - 1) : null;
    return null;
  }
  if (item.text !== ',' && !/^[–—]$|^--$/.test(item.text)) {
    const phrase = phraseEndingAt(items, i);
    return phrase && items[phrase.last]?.lower === 'who' ? antecedent(items, phrase.last) : phrase;
  }
  return beforeApposition(items, i, item.text);
};

/**
 * Walks left over what commas set apart ("Ann Lee, 22, of Flint, Mich.,") to the phrase all of it describes: the first that names a person
 * and hangs on no preposition, else the nearest phrase.
 */
const beforeApposition = (items: readonly Item[], end: number, mark: string): Phrase | null => {
  let nearest: Phrase | null = null;
  let comma = end;
  for (let steps = 0; steps < 5; steps++) {
    const open = previousMark(items, comma, mark);
    if (open < 1) break;
    const phrase = phraseEndingAt(items, open - 1);
    if (phrase) {
      const found = { first: phrase.first, last: phrase.last, until: end };
      nearest ??= found;
      const hangs = hangsOn(items, phrase, mark);
      if (namesPerson(items, phrase) && !hangs) return found;
      if (!hangs && items[phrase.first - 1]?.text !== mark) break;
    } else if (nearest && items[open - 1]?.kind !== 'number') break;
    comma = open;
  }
  return nearest;
};

/** "of Bergen" hangs on what stands before it, and so does "Norway" in "of Bergen, Norway". */
const hangsOn = (items: readonly Item[], { first }: Phrase, mark: string): boolean => {
  if (/^(?:of|from|in|at)$/.test(items[first - 1]?.lower ?? '')) return true;
  if (items[first - 1]?.text !== mark) return false;
  let town = first - 2;
  while (town > 0 && isCapital(items[town])) town--;
  return town < first - 2 && /^(?:of|from|in)$/.test(items[town]?.lower ?? '');
};

const namesPerson = (items: readonly Item[], { first, last }: Phrase): boolean => {
  let capitals = 0;
  for (let i = first; i <= last; i++) if (isCapital(items[i])) capitals++;
  return capitals >= 2;
};

const previousMark = (items: readonly Item[], from: number, mark: string): number => {
  for (let k = from - 1; k >= Math.max(0, from - 45); k--) {
    if (items[k]?.text === mark) return k;
    if (items[k]?.kind === 'quote' && k < from - 12) return -1;
  }
  return -1;
};

/** "Ann Lee, who said": the person the relative clause is about. */
const antecedent = (items: readonly Item[], who: number): Phrase | null => {
  const end = items[who - 1]?.text === ',' ? who - 2 : who - 1;
  return end >= 0 ? (phraseEndingAt(items, end) ?? { first: who, last: who, until: who }) : null;
};
