import { clauseEnd } from '../clause-end';
import { contentSpan, type Found, phraseSpan, quotedShare, type View } from '../draft';
import type { Item } from '../frames';
import { type Phrase, phraseEndingAt } from '../noun-phrase';
import { cueNouns } from '../tables/cue-nouns';
import * as classes from '../tables/word-classes';

/** "Ann Lee's claim that …", "came with an offer to …", "his call for calm". */
export const nounCues = (view: View, isUsed: (at: number) => boolean): Found[] => {
  const { text, items } = view;
  const found: Found[] = [];
  for (let i = 0; i < items.length - 2; i++) {
    const item = items[i];
    if (!item || isUsed(i) || !Object.hasOwn(cueNouns, item.lower)) continue;
    const row = cueNouns[item.lower];
    const next = items[i + 1]?.lower ?? '';
    if (!row?.[1].split(' ').includes(next) || !isNoun(items, i)) continue;
    const from = next === 'to' ? i + 1 : i + 2;
    const holder = holderOf(view, i);
    if (!holder && next !== 'that') continue;
    const last = clauseEnd(items, from, view.sites);
    const span = contentSpan(text, items, from, last);
    if (!span || last < from) continue;
    found.push({
      first: from,
      last,
      draft: {
        spans: [span],
        quoted: quotedShare(items, [[from, last]]),
        cue: [item.start, item.end],
        mention: phraseSpan(items, holder),
        apposition: null,
        told: null,
        kind: row[0],
        pattern: 'noun-cue',
        confidence: row[2] * (holder ? 0.9 : 0.7),
        reasons: [`noun:${item.lower}`],
      },
    });
    i = last;
  }
  return found;
};

const isNoun = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1];
  if (before?.kind !== 'word') return false;
  return (
    !classes.subjectPronouns.has(before.lower) && before.lower !== 'to' && !classes.modals.has(before.lower) && !/^[A-Z]/.test(before.text)
  );
};

/** Whose claim it is: the owner in front ("Ann Lee's", "his"), else the subject of the verb that governs the noun ("made the claim that"). */
const holderOf = (view: View, noun: number): Phrase | null => {
  const { items } = view;
  for (let k = noun - 1; k >= Math.max(0, noun - 5); k--) {
    const lower = items[k]?.lower ?? '';
    if (lower === "'s" || items[k]?.text === '’' || items[k]?.text === "'") return phraseEndingAt(items, k - 1);
    if (classes.possessives.has(lower)) return { first: k, last: k, until: k };
    if (items[k]?.kind !== 'word' || classes.prepositions.has(lower)) break;
  }
  let verb = noun - 1;
  while (verb > 0 && verb > noun - 12 && !governs.has(items[verb]?.lower ?? '')) {
    if (items[verb]?.kind === 'mark') return null;
    verb--;
  }
  if (!governs.has(items[verb]?.lower ?? '')) return null;
  let subject = verb - 1;
  while (subject > 0 && (classes.auxiliaries.has(items[subject]?.lower ?? '') || classes.adverbs.has(items[subject]?.lower ?? '')))
    subject--;
  return phraseEndingAt(items, subject);
};

const governs = new Set(
  'made makes make issued issues gave gives repeated repeats turned came comes sent published put voiced expressed rejected raised faced renewed has had'.split(
    ' ',
  ),
);
