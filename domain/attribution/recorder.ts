import type { Span } from '@/domain/text/span';
import type { Draft } from './draft';
import type { Frame, Item } from './frames';
import { namesIn } from './names';
import { isCapital } from './noun-phrase';
import { outletEndings, outletNouns, outlets } from './tables/outlets';

/** The outlet that recorded a statement, when the sentence names it: whom it was told, or with whom the interview was. */
export type Recorder = { readonly name: string; readonly mention: Span; readonly cue: string; readonly cueSpan: Span };

const isOutlet = (items: readonly Item[], first: number, name: string): boolean => {
  const lower = name.toLowerCase();
  const words = lower.split(' ');
  if (outlets.has(lower) || outlets.has(lower.replace(/^the /, ''))) return true;
  return (words.length > 1 && outletEndings.has(words[words.length - 1] ?? '')) || outletNouns.has(items[first - 1]?.lower ?? '');
};

/** Looks at the words the statement was told to, then for "interview with", "saying to" or "experts asked by" in the narrator's words. */
export const recorderOf = (
  text: string,
  frame: Frame,
  { told, cue, reportedBy, spans }: Pick<Draft, 'told' | 'cue' | 'reportedBy' | 'spans'>,
): Recorder | null => {
  const { items } = frame;
  if (reportedBy) {
    const name = text.slice(...reportedBy.mention).replace(/^the /i, '');
    return { name, mention: reportedBy.mention, cue: text.slice(...reportedBy.cue), cueSpan: reportedBy.cue };
  }
  if (told && cue) {
    const first = items.findIndex((item) => item.start >= told[0]);
    const at = items[first]?.lower === 'the' && !isCapital(items[first + 1]) ? first + 1 : first;
    const found = outletIn(text, items, at, told[1]);
    if (found) return { ...found, cue: text.slice(cue[0], cue[1]), cueSpan: cue };
  }
  for (let i = 0; i + 2 < items.length; i++) {
    const cueWord = items[i]?.lower ?? '';
    const occasion = /^(?:interview|saying)$/.test(cueWord) && /^(?:with|to|by)$/.test(items[i + 1]?.lower ?? '');
    const asked = /^(?:asked|interviewed|polled|surveyed|questioned)$/.test(cueWord) && items[i + 1]?.lower === 'by';
    if (!occasion && !asked) continue;
    if (spans.some(([from, to]) => (items[i]?.start ?? 0) >= from && (items[i]?.end ?? 0) <= to)) continue;
    const found = outletIn(text, items, i + 2, items[Math.min(items.length - 1, i + 10)]?.end ?? 0);
    const span: Span = [items[i]?.start ?? 0, items[i]?.end ?? 0];
    if (found) return { ...found, cue: cueWord, cueSpan: span };
  }
  return null;
};

/** True when words, with or without an article, are the name of an outlet. */
export const namesOutlet = (words: string): boolean => isOutlet([], 0, words.replace(/^the /i, ''));

/** The first outlet named between an item and a place; a lower-case article may belong to it ("la Repubblica"). */
const outletIn = (text: string, items: readonly Item[], from: number, until: number): { name: string; mention: Span } | null => {
  let to = from;
  while (to + 1 < items.length && (items[to + 1]?.end ?? 0) <= until && items[to + 1]?.kind === 'word') to++;
  for (let i = from; i <= to; i++) {
    if (
      /^(?:la|le|el|die|der|il|o)$/.test(items[i]?.lower ?? '') &&
      isCapital(items[i + 1]) &&
      outlets.has(`${items[i]?.lower} ${items[i + 1]?.lower}`)
    ) {
      const mention: Span = [items[i]?.start ?? 0, items[i + 1]?.end ?? 0];
      return { name: text.slice(...mention), mention };
    }
  }
  for (const name of namesIn(items, from, to)) {
    const mention: Span = [items[name.first]?.start ?? 0, items[name.last]?.end ?? 0];
    const words = text.slice(mention[0], mention[1]);
    if (isOutlet(items, name.first, words)) return { name: words, mention };
  }
  return null;
};
