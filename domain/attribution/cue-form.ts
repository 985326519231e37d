import type { CueForm } from './cues';
import type { Item } from './frames';
import { isAdverb, isCapital, isTime, phraseEndingAt } from './noun-phrase';
import * as classes from './tables/word-classes';

/** Which form of a cue a word is in its place, or null when it is no verb there: "the claims", "a planned visit". */
export const pickForm = (items: readonly Item[], at: number, forms: ReadonlySet<CueForm>): CueForm | null => {
  const before = items[at - 1];
  const lower = before?.lower ?? '';
  if (forms.has('past')) return classes.determiners.has(lower) && !classes.pronouns.has(lower) ? null : 'past';
  if (forms.has('participle')) return classes.auxiliaries.has(lower) || isAdverb(before) ? 'participle' : null;
  if (forms.has('ing')) return classes.determiners.has(lower) || /^(?:of|for)$/.test(lower) ? null : 'ing';
  if (!before) return null;
  if (forms.has('third')) return isThird(items, at) ? 'third' : null;
  return isBase(items, at) ? 'base' : null;
};

/** Forms that are nouns far more often than verbs: they report only when "that", a colon or a quotation follows. */
const needsMark = new Set([
  'states',
  'state',
  'views',
  'view',
  'posts',
  'post',
  'charges',
  'charge',
  'rules',
  'rule',
  'finds',
  'labels',
  'label',
  'estimates',
  'projects',
  'project',
  'presses',
  'press',
  'reads',
  'forecasts',
]);
const isMark = (item: Item | undefined) => item?.lower === 'that' || item?.text === ':' || item?.kind === 'quote';

const agentive =
  /(?:er|or|ist|man|woman|dent|ant|ary|ian|ee|ate|chief|campaign|party|poll|report|aide|court|house|team|group|survey|study|source|memo|letter|government|ministry|agency|ruling|deputy|leader|expert)$/;

/** "claims", "calls", "plans": a verb behind a name, a pronoun or a noun that can act; a noun behind anything else. */
const isThird = (items: readonly Item[], at: number): boolean => {
  if (needsMark.has(items[at]?.lower ?? '') && !isMark(items[at + 1])) return false;
  let i = at - 1;
  while (i > 0 && isAdverb(items[i])) i--;
  const before = items[i];
  if (!before || before.kind === 'number' || before.lower === "'s") return false;
  if (before.kind === 'quote') return true;
  if (before.kind === 'mark') return /^[,)–—]$/.test(before.text);
  if (/^(?:he|she|it|who|and|but|which|that|one|also)$/.test(before.lower)) return true;
  if (classes.determiners.has(before.lower) || classes.prepositions.has(before.lower) || classes.auxiliaries.has(before.lower))
    return false;
  if (isCapital(before))
    return (
      !/^(?:to|from|by|for|of|in)$/.test(items[at + 1]?.lower ?? '') || items[at + 1]?.lower === 'to' || items[at + 1]?.lower === 'for'
    );
  return agentive.test(before.lower) || /^(?:that|he|she|they)$/.test(items[at + 1]?.lower ?? '');
};

const isBase = (items: readonly Item[], at: number): boolean => {
  if (needsMark.has(items[at]?.lower ?? '') && !isMark(items[at + 1])) return false;
  let i = at - 1;
  while (i > 0 && (isAdverb(items[i]) || isTime(items[i]))) i--;
  if (i < at - 1 && items[i]?.lower === 'on') i--;
  const before = items[i];
  if (before?.kind !== 'word') return false;
  const lower = before.lower;
  if (/^(?:they|we|i|you|who|and|many|some|others|people|men|women|most|critics|police)$/.test(lower)) return true;
  if (classes.modals.has(lower) && lower !== 'cannot') return true;
  if (isPluralNoun(before)) return true;
  const phrase = phraseEndingAt(items, i);
  if (!phrase || phrase.first === i) return false;
  let head = phrase.first;
  while (head < i && !classes.links.has(items[head + 1]?.lower ?? '') && !/ed$/.test(items[head + 1]?.lower ?? '')) head++;
  return head < i && isPluralNoun(items[head]);
};

const isPluralNoun = (item: Item | undefined): boolean => {
  const lower = item?.lower ?? '';
  if (/^(?:people|men|women|police|critics)$/.test(lower)) return true;
  return (
    /[^s'’]s$/.test(lower) &&
    !classes.auxiliaries.has(lower) &&
    !classes.determiners.has(lower) &&
    !classes.prepositions.has(lower) &&
    !isTime(item) &&
    lower !== 'as'
  );
};
