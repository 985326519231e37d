import { cueUse } from './cues';
import type { Item } from './frames';
import { type Phrase, phraseStartingAt } from './noun-phrase';
import * as classes from './tables/word-classes';

/** The phrase with the apposition behind it: "Ann Lee, a surveyor of bridges" up to the next comma, quotation or end; with `closed` only up to a comma. */
export const closingComma = (items: readonly Item[], phrase: Phrase, closed = false): Phrase => {
  let until = phrase.last;
  if (classes.pronouns.has(items[phrase.first]?.lower ?? '') && phrase.first === phrase.last) return phrase;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (items[until + 1]?.text !== ',') break;
    const from = until + 2;
    const opener = items[from];
    if (!opener || opener.kind === 'quote' || cueUse(opener.lower)?.forms.has('third')) break;
    const describes =
      classes.determiners.has(opener.lower) ||
      /^(?:who|whose|which)$/.test(opener.lower) ||
      opener.kind === 'number' ||
      roleLike(opener) ||
      (rounds === 0 && phraseStartingAt(items, from) !== null && !classes.subjectPronouns.has(opener.lower) && !/ing$/.test(opener.lower));
    if (!describes) break;
    let end = from;
    while (end + 1 < items.length && end < from + 40 && items[end + 1]?.kind !== 'quote' && !/^[,.;!?–—]$/.test(items[end + 1]?.text ?? ''))
      end++;
    if (!/^(?:who|whose|which)$/.test(opener.lower) && isClause(items, from, end)) break;
    if (closed && items[end + 1]?.text !== ',') break;
    until = end;
    if (items[end + 1]?.text !== ',') break;
  }
  return { first: phrase.first, last: phrase.last, until };
};

/** A stretch with a finite verb of its own goes on with the sentence and describes nobody. */
const isClause = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:who|which|that|whose)$/.test(lower)) return false;
    if (
      i > from &&
      ((classes.auxiliaries.has(lower) && lower !== "'s" && lower !== 'being' && lower !== 'been') || classes.plainVerbs.has(lower))
    )
      return true;
  }
  return false;
};

const roleLike = (item: Item) => /(?:er|or|ist|man|woman|ent|ant|ary|ian|chief|head|leader|deputy|director|expert)$/.test(item.lower);
