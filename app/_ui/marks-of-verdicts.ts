import type { MapMark } from '@/domain/position/map-facts';

type Shown = { readonly inside: MapMark['inside'] | 'none'; readonly word: string; readonly again?: boolean };
const notJudged: Shown = { inside: 'none', word: 'not judged' };

/** What the desk has settled, and nothing else: for paper and for pictures that leave the desk. */
export const settledMark = (mark: MapMark | null | undefined): Shown => (mark?.by === 'settled' ? mark : notJudged);

/** What the screen shows of a verdict: one's own settles nothing, so that it has the mark of what is not settled, and its words say whose it is. */
export const markOnScreen = (mark: MapMark | null | undefined): Shown =>
  mark?.by === 'mine' ? { inside: 'none', word: `not settled; ${mark.word}, by you` } : (mark ?? notJudged);
