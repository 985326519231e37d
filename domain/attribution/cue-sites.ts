import { atEnd } from './adjuncts';
import { pickForm } from './cue-form';
import { type Cue, type CueForm, cueUse } from './cues';
import type { Item } from './frames';
import type { Kind } from './kind';
import { isAdverb, isCapital, type Phrase, phraseStartingAt } from './noun-phrase';
import { cueAdjectives } from './tables/cue-adjectives';
import { cuePhrases } from './tables/cue-phrases';
import * as classes from './tables/word-classes';
import { leftOf, none } from './verb-left';

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

/** The cue sites of a frame, from left to right. */
export const cueSites = (items: readonly Item[]): CueSite[] => {
  const sites: CueSite[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    const site = adjectiveSite(items, at) ?? phraseSite(items, at) ?? verbSite(items, at);
    if (site) sites.push(site);
  }
  return sites;
};

/** A cue behind which a clause stands, and nothing else. */
const clauseCue = (lemma: string, kind: Kind): Cue => ({
  lemma,
  kind,
  strength: 0.8,
  quotes: false,
  clause: 'bare',
  infinitive: false,
  objectInfinitive: false,
  object: false,
  addressee: false,
  inverts: false,
  whether: false,
  prepositions: new Set(),
});

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

const phraseCues: ReadonlyMap<string, readonly (readonly [behind: readonly string[], cue: Cue])[]> = (() => {
  const map = new Map<string, (readonly [readonly string[], Cue])[]>();
  for (const [verbs, behind, kind] of cuePhrases) {
    const parts = behind.split(' ');
    for (const verb of verbs.split(' ')) map.set(verb, [...(map.get(verb) ?? []), [parts, clauseCue(`${verb} ${behind}`, kind)]]);
  }
  return map;
})();

/** "made it clear that", "expressed confidence that": the words behind the verb make it a cue; "that" must follow. */
const phraseSite = (items: readonly Item[], at: number): CueSite | null => {
  const hit = phraseCues
    .get(items[at]?.lower ?? '')
    ?.find(([behind]) => behind.every((word, k) => items[at + 1 + k]?.lower === word) && items[at + 1 + behind.length]?.lower === 'that');
  if (!hit) return null;
  const form: CueForm = /ing$/.test(items[at]?.lower ?? '') ? 'ing' : 'past';
  const left = leftOf(items, at, form, false);
  return left && (left.subject || left.shared)
    ? {
        at,
        last: at + hit[0].length,
        lead: left.subject && !left.shared ? left.subject.first : at,
        cue: hit[1],
        form,
        ...left,
        passive: false,
      }
    : null;
};

const verbSite = (items: readonly Item[], at: number): CueSite | null => {
  const use = cueUse(items[at]?.lower ?? '');
  if (!use || (isCapital(items[at]) && at > 0 && isCapital(items[at - 1]))) return null;
  const { cue, forms } = use;
  if (items[at]?.lower === 'saying' && items[at - 1]?.lower === 'as' && /^(?:quoted|cited|reported)$/.test(items[at - 2]?.lower ?? '')) {
    const reported = leftOf(items, at - 2, 'third', true);
    return reported?.subject ? { at, last: at, lead: reported.subject.first, cue, form: 'past', ...reported, passive: false } : null;
  }
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
