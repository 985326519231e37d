import { atEnd } from './adjuncts';
import { type Cue, type CueForm, cueUse } from './cues';
import { endsInComma, type Item } from './frames';
import { isAdverb, isCapital, isTime, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrase';
import { subjectAt } from './subject';
import { cueAdjectives } from './tables/cue-adjectives';
import * as classes from './tables/word-classes';

/**
 * One use of a cue as a verb: where it stands, who its grammatical subject is. `lead` is the first item of subject and verb together:
 * what stands before it may be the statement. `shared`: the subject is that of an earlier verb of the frame (", adding that").
 */
export type CueSite = {
  readonly at: number;
  readonly last: number;
  readonly lead: number;
  readonly cue: Cue;
  readonly form: CueForm;
  readonly subject: Phrase | null;
  readonly shared: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
};

type Left = { readonly subject: Phrase | null; readonly shared: boolean; readonly passive: boolean; readonly negated: boolean };
const none: Left = { subject: null, shared: false, passive: false, negated: false };

/** The cue sites of a frame, from left to right. */
export const cueSites = (items: readonly Item[]): CueSite[] => {
  const sites: CueSite[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    const site = adjectiveSite(items, at) ?? verbSite(items, at);
    if (site) sites.push(site);
  }
  return sites;
};

const adjectiveSite = (items: readonly Item[], at: number): CueSite | null => {
  const kind = cueAdjectives[items[at]?.lower ?? ''];
  if (!kind || !Object.hasOwn(cueAdjectives, items[at]?.lower ?? '')) return null;
  let i = at - 1;
  while (i > 0 && isAdverb(items[i])) i--;
  const be = items[i]?.lower ?? '';
  if (!classes.beForms.has(be) && !/^(?:feels?|felt|seems?|seemed|remains?|remained|'s|'re)$/.test(be)) return null;
  const left = leftOf(items, at, 'past', true);
  if (!left?.subject) return null;
  const infinitive = kind === 'commitment' || kind === 'denial';
  const cue: Cue = {
    lemma: items[at]?.lower ?? '',
    kind,
    strength: 0.55,
    quotes: false,
    clause: infinitive ? null : 'bare',
    infinitive,
    objectInfinitive: false,
    object: false,
    addressee: false,
    inverts: false,
    whether: false,
    prepositions: new Set(['about', 'of']),
  };
  return { at, last: at, lead: left.subject.first, cue, form: 'third', ...left, passive: false };
};

const verbSite = (items: readonly Item[], at: number): CueSite | null => {
  const use = cueUse(items[at]?.lower ?? '');
  if (!use || (isCapital(items[at]) && at > 0 && isCapital(items[at - 1]))) return null;
  const { cue, forms } = use;
  const form = pickForm(items, at, forms);
  if (!form) return null;
  const last = /^(?:out|up|down|back|forth)$/.test(items[at + 1]?.lower ?? '') ? at + 1 : at;
  const inverting = cue.inverts && (form === 'past' || form === 'third') ? closingSubject(items, at, last) : null;
  if (inverting) return { at, last, lead: at, cue, form, ...none, subject: inverting };
  const left = leftOf(items, at, form, false, cue.strength < 0.5);
  if (left?.subject || left?.shared) {
    const lead = left.subject && !left.shared ? left.subject.first : at;
    return { at, last, lead, cue, form, ...left };
  }
  const inverted = cue.inverts ? invertedSubject(items, at, last) : null;
  if (inverted) return { at, last, lead: at, cue, form, ...none, subject: inverted };
  // A verb of saying far from its subject ("The senator, in the seat since May and tired of it, also said …") is the frame's.
  const plain =
    form === 'past' &&
    cue.quotes &&
    cue.clause &&
    cue.strength >= 0.8 &&
    at > 1 &&
    (isAdverb(items[at - 1]) || items[at - 1]?.text === ',');
  return plain ? { at, last, lead: at, cue, form, ...none, shared: true } : null;
};

/** "…, explains Ann Lee." A comma, the verb, a name, the end: the name is the subject whatever stands before the comma. */
const closingSubject = (items: readonly Item[], at: number, last: number): Phrase | null => {
  if (items[at - 1]?.text !== ',' || !isCapital(items[last + 1])) return null;
  const phrase = phraseStartingAt(items, last + 1);
  return phrase && atEnd(items, phrase.last + 1) ? phrase : null;
};

/** "…, said Ann Lee": the subject behind the verb, when the statement stands before it. */
const invertedSubject = (items: readonly Item[], at: number, last: number): Phrase | null => {
  const before = items[at - 1];
  if (!before || !(before.kind === 'quote' || /^[,–—]$|^--$/.test(before.text))) return null;
  return phraseStartingAt(items, last + 1);
};

const pickForm = (items: readonly Item[], at: number, forms: ReadonlySet<CueForm>): CueForm | null => {
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

/** What stands to the left of a verb: its subject, through auxiliaries, adverbs, times, appositions and "went on to". */
const leftOf = (items: readonly Item[], at: number, form: CueForm, copula: boolean, weak = false): Left | null => {
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
