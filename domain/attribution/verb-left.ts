import type { CueForm } from './cues';
import { endsInComma, type Item } from './frames';
import { isAdverb, isCapital, isTime, type Phrase } from './noun-phrase';
import { subjectAt } from './subject';
import * as classes from './tables/word-classes';

/** What a verb finds on its left: a subject, or that it shares one; whether the verb is passive or negated. */
export type Left = { readonly subject: Phrase | null; readonly shared: boolean; readonly passive: boolean; readonly negated: boolean };
export const none: Left = { subject: null, shared: false, passive: false, negated: false };

/** What stands to the left of a verb: its subject, through auxiliaries, adverbs, times, appositions and "went on to". */
export const leftOf = (items: readonly Item[], at: number, form: CueForm, copula: boolean, weak = false): Left | null => {
  let i = at - 1;
  let passive = false;
  let negated = false;
  let progressive = copula;
  for (let hops = 0; i >= 0 && hops < 14; i--, hops++) {
    const item = items[i];
    if (!item) break;
    const lower = item.lower;
    if (lower === 'to' && (form === 'base' || hops > 0) && classes.raisers.has(items[i - 1]?.lower ?? '')) {
      if (/^(?:refused|declined)$/.test(items[i - 1]?.lower ?? '')) negated = true;
      if (items[i - 1]?.lower === 'on') i--;
      i--;
      progressive = true;
      continue;
    }
    if (lower === 'to' && items[i - 1]?.lower === 'on' && classes.raisers.has(items[i - 2]?.lower ?? '')) {
      i -= 2;
      continue;
    }
    if (
      classes.auxiliaries.has(lower) &&
      lower !== 'to' &&
      !(lower === "'s" && form !== 'past' && form !== 'participle' && form !== 'ing')
    ) {
      if (classes.beForms.has(lower) || lower === "'s") {
        if (form === 'past' || form === 'participle') passive = !copula;
        progressive = true;
      }
      if (/n't$|^not$|^never$|^cannot$/.test(lower)) negated = true;
      continue;
    }
    if (isAdverb(item)) continue;
    if (isTime(item) && !isCapital(items[i + 1])) {
      while (i > 0 && /^(?:on|in|this|last|the|late|early|earlier|later)$/.test(items[i - 1]?.lower ?? '')) i--;
      continue;
    }
    break;
  }
  if (i < 0) return form === 'ing' || form === 'past' ? { ...none, shared: form === 'ing', passive, negated } : null;
  const item = items[i];
  if (!item) return null;
  const subject = subjectAt(items, i);
  if (form === 'ing' && !progressive) {
    if (
      item.text === ',' ||
      (classes.conjunctions.has(item.lower) && !weak) ||
      /^(?:by|while|after|before|in|when|without|–|—|--)$/.test(item.lower)
    )
      return { ...none, shared: true, negated };
    if (item.kind === 'quote') return endsInComma(item) ? { ...none, shared: true, negated } : null;
    return subject ? { subject, shared: false, passive: false, negated } : null;
  }
  if (classes.conjunctions.has(item.lower)) return { ...none, shared: true, passive, negated };
  if (subject) return { subject, shared: false, passive, negated };
  return null;
};
