import { indexText, type TextIndex } from './index-text';
import { numberAt } from './number-at';
import { pairTexts } from './pair-texts';

const indexed = (text: string | TextIndex): TextIndex => (typeof text === 'string' ? indexText(text) : text);

/** How much of an old text a new one still has: the share of its words (0-1) that have a partner, in order or moved. An empty old text is kept whole. */
export const shareKept = (old: string | TextIndex, next: string | TextIndex): number => {
  const { old: before, to, strayTo } = pairTexts(indexed(old), indexed(next));
  const words = before.count;
  if (words === 0) return 1;
  let kept = 0;
  for (let at = 0; at < words; at++) if (numberAt(to, at) >= 0 || numberAt(strayTo, at) >= 0) kept++;
  return kept / words;
};

/** Below this share a text is hardly a newer version of the other: chance alone pairs the small words of two articles. */
export const leastShare = 0.15;
