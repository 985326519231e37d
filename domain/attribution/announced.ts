import type { PlacedDraft } from './find-drafts';
import type { Frame, Item } from './frames';
import { isCapital, phraseEndingAt, phraseStartingAt } from './noun-phrase';
import { papers } from './tables/occasion-words';

/** A text that somebody put out, told apart from what it says: "a letter by Ann Lee, published on Friday". No statement, but it tells a day. */
export type Announced = { readonly draft: PlacedDraft; readonly medium: string };

const putOut = /^(?:published|released|issued|posted|delivered|sent|broadcast|aired|dated)$/;

/** Every such text of an article: the paper, whose it is (its mention) and the word that tells it was put out (its cue). */
export const announced = (frames: readonly Frame[]): Announced[] =>
  frames.flatMap((frame, at) =>
    frame.items.flatMap((item, i): Announced[] => {
      if (item.kind !== 'word' || !papers.has(item.lower)) return [];
      const owner = ownerOf(frame.items, i);
      const cue = owner ? cueBehind(frame.items, Math.max(i, owner.last)) : null;
      const [a, b] = owner ? [frame.items[owner.first], frame.items[owner.last]] : [];
      if (!cue || !a || !b) return [];
      return [
        {
          medium: item.text,
          draft: {
            spans: [],
            quoted: 'none',
            cue: [cue.start, cue.end],
            mention: [a.start, b.end],
            apposition: null,
            told: null,
            kind: 'assertion',
            pattern: 'announced',
            confidence: 0,
            reasons: [],
            frame: at,
            home: at,
            inherits: false,
          },
        },
      ];
    }),
  );

const ownerOf = (items: readonly Item[], paper: number): { readonly first: number; readonly last: number } | null => {
  if (/^(?:by|of|from)$/.test(items[paper + 1]?.lower ?? '')) {
    const phrase = phraseStartingAt(items, paper + 2);
    return phrase && isCapital(items[phrase.last]) ? phrase : null;
  }
  return items[paper - 1]?.lower === "'s" ? phraseEndingAt(items, paper - 2) : null;
};

/** The participle behind, in the same breath: across at most two commas and twelve words. */
const cueBehind = (items: readonly Item[], from: number): Item | null => {
  for (let i = from + 1; i < Math.min(items.length, from + 12); i++) {
    const item = items[i];
    if (!item || item.kind === 'quote' || /^[.;:!?]$/.test(item.text)) return null;
    if (putOut.test(item.lower)) return item;
  }
  return null;
};
