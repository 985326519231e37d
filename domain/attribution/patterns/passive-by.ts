import { closingComma } from '../apposition';
import type { CueSite } from '../cue-sites';
import { appositionSpan, contentSpan, type Found, phraseSpan, quotedShare, siteSpan, type View } from '../draft';
import { phraseStartingAt } from '../noun-phrase';

/** "The proposal was rejected by X": the speaker stands behind "by", the statement is the subject. */
export const passiveBy = (view: View, site: CueSite): Found | null => {
  const { text, items } = view;
  if (!site.passive || !site.subject || !site.cue.object || items[site.last + 1]?.lower !== 'by') return null;
  const named = phraseStartingAt(items, site.last + 2);
  if (!named) return null;
  const phrase = closingComma(items, named);
  const { first, last } = site.subject;
  const span = contentSpan(text, items, first, last);
  if (!span) return null;
  return {
    first,
    last: phrase.until,
    draft: {
      spans: [span],
      quoted: quotedShare(items, [[first, last]]),
      cue: siteSpan(items, site),
      mention: phraseSpan(items, phrase),
      apposition: appositionSpan(items, phrase),
      told: null,
      kind: site.cue.kind,
      pattern: 'passive-by',
      confidence: site.cue.strength * 0.7,
      reasons: [`cue:${site.cue.lemma}`, 'passive'],
    },
  };
};
