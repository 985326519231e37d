import { closingComma } from '../apposition';
import { clauseEnd } from '../clause-end';
import { cueUse } from '../cues';
import { appositionSpan, contentSpan, type Found, phraseSpan, quotedShare, type View } from '../draft';
import type { Item } from '../frames';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../noun-phrase';
import { viewNouns } from '../tables/cue-nouns';
import * as classes from '../tables/word-classes';

type Front = { readonly phrase: Phrase; readonly cue: readonly [number, number]; readonly comma: number; readonly name: string };

/** "As explained by X, …", "As X put it, …", "In X's opinion, …", "in the view of X, …": the speaker stands in a phrase in front. */
export const frontPhrases = (view: View, isUsed: (at: number) => boolean): Found[] => {
  const { text, items } = view;
  const found: Found[] = [];
  for (let i = 0; i < items.length - 3; i++) {
    if (isUsed(i)) continue;
    const front = asFront(items, i) ?? viewFront(items, i);
    if (!front) continue;
    const from = front.comma + 1;
    const last = clauseEnd(items, from, view.sites);
    const span = contentSpan(text, items, from, last);
    if (!span || last - from < 2) continue;
    found.push({
      first: i,
      last,
      draft: {
        spans: [span],
        quoted: quotedShare(items, [[from, last]]),
        cue: [items[front.cue[0]]?.start ?? 0, items[front.cue[1]]?.end ?? 0],
        mention: phraseSpan(items, front.phrase),
        apposition: appositionSpan(items, front.phrase),
        told: null,
        kind: front.name === 'in-opinion' ? 'opinion' : 'assertion',
        pattern: front.name,
        confidence: 0.75,
        reasons: [`cue:${front.name}`],
      },
    });
    i = last;
  }
  return found;
};

const opensClause = (items: readonly Item[], i: number) =>
  i === 0 ||
  items[i - 1]?.kind === 'mark' ||
  classes.conjunctions.has(items[i - 1]?.lower ?? '') ||
  classes.subordinators.has(items[i - 1]?.lower ?? '');

/** "As explained by X," and "As X noted,". */
const asFront = (items: readonly Item[], i: number): Front | null => {
  if (items[i]?.lower !== 'as' || !opensClause(items, i)) return null;
  const by = items[i + 2]?.lower === 'by' ? i + 2 : -1;
  if (by > 0 && cueUse(items[i + 1]?.lower ?? '')) {
    const named = phraseStartingAt(items, by + 1);
    const phrase = named ? closingComma(items, named, true) : null;
    const comma = phrase ? phrase.until + 1 : -1;
    return phrase && items[comma]?.text === ',' ? { phrase, cue: [i + 1, i + 1], comma, name: 'as-by' } : null;
  }
  const phrase = phraseStartingAt(items, i + 1);
  if (!phrase) return null;
  let verb = phrase.last + 1;
  while (classes.auxiliaries.has(items[verb]?.lower ?? '') || classes.adverbs.has(items[verb]?.lower ?? '')) verb++;
  const puts = items[verb]?.lower === 'put' && items[verb + 1]?.lower === 'it';
  if (!puts && !cueUse(items[verb]?.lower ?? '')?.cue.quotes) return null;
  for (let k = verb + 1; k < Math.min(items.length, verb + 10); k++)
    if (items[k]?.text === ',') return { phrase, cue: [verb, puts ? verb + 1 : verb], comma: k, name: 'as-said' };
  return null;
};

/** "In X's opinion," and "in the opinion of X,". */
const viewFront = (items: readonly Item[], i: number): Front | null => {
  if (items[i]?.lower !== 'in' || !opensClause(items, i)) return null;
  for (let k = i + 2; k < Math.min(items.length - 1, i + 12); k++) {
    if (!viewNouns.has(items[k]?.lower ?? '')) continue;
    if (items[k + 1]?.lower === 'of') {
      const phrase = phraseStartingAt(items, k + 2);
      const comma = phrase ? phrase.last + 1 : -1;
      return phrase && items[comma]?.text === ',' ? { phrase, cue: [i, k], comma, name: 'in-opinion' } : null;
    }
    if (items[k + 1]?.text !== ',') return null;
    const owner = classes.possessives.has(items[i + 1]?.lower ?? '')
      ? { first: i + 1, last: i + 1, until: i + 1 }
      : items[k - 1]?.lower === "'s"
        ? phraseEndingAt(items, k - 2, i + 1)
        : null;
    return owner ? { phrase: owner, cue: [k, k], comma: k + 1, name: 'in-opinion' } : null;
  }
  return null;
};
