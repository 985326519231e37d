import { atEnd } from '../adjuncts';
import { closingComma } from '../apposition';
import { clauseEnd } from '../clause-end';
import { appositionSpan, contentSpan, type Found, phraseSpan, quotedShare, type View } from '../draft';
import { phraseStartingAt } from '../noun-phrase';

/** "According to X, …", "…, according to X", "…, according to X, …". */
export const accordingTo = (view: View, floor: number): Found[] => {
  const { text, items } = view;
  const found: Found[] = [];
  for (let i = floor; i < items.length - 2; i++) {
    if (items[i]?.lower !== 'according' || items[i + 1]?.lower !== 'to') continue;
    const named = phraseStartingAt(items, i + 2);
    if (!named) continue;
    const front = i - floor < 3 && !items.slice(floor, i).some((item) => item.kind === 'quote');
    const behind = closingComma(items, named, front);
    const ranges: [number, number][] = [];
    if (!front) {
      let last = i - 1;
      while (last > floor && items[last]?.kind === 'mark') last--;
      ranges.push([floor, last]);
    }
    if (front || !atEnd(items, behind.until + 1)) {
      let from = behind.until + 1;
      while (items[from]?.text === ',') from++;
      const goesOn =
        from < items.length &&
        (front || (items[behind.until + 1]?.text === ',' && !/^(?:who|which|and|but|while|as|after|a|an)$/.test(items[from]?.lower ?? '')));
      if (goesOn) ranges.push([from, clauseEnd(items, from, view.sites)]);
    }
    const spans = ranges.map(([a, b]) => contentSpan(text, items, a, b)).filter((span) => span !== null);
    const [first, last] = [ranges[0]?.[0] ?? i, ranges[ranges.length - 1]?.[1] ?? i];
    if (spans.length === 0) continue;
    found.push({
      first: Math.min(first, i),
      last: Math.max(last, behind.until),
      draft: {
        spans,
        quoted: quotedShare(items, ranges),
        cue: [items[i]?.start ?? 0, items[i + 1]?.end ?? 0],
        mention: phraseSpan(items, named),
        apposition: appositionSpan(items, behind),
        told: null,
        kind: 'assertion',
        pattern: front ? 'according-to:front' : 'according-to:behind',
        confidence: 0.88,
        reasons: ['cue:according to'],
      },
    });
    floor = Math.max(last, behind.until) + 1;
    i = floor - 1;
  }
  return found;
};
