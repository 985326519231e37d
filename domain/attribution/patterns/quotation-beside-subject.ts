import type { Draft, Found, View } from '../draft';
import { type Item, isMarkedOff } from '../frames';
import { isAdverb, isCapital, type Phrase, phraseStartingAt } from '../noun-phrase';
import { frameSubject } from '../shared-subject';
import * as classes from '../tables/word-classes';
import { isSpeech } from './quotation-alone';

/** Quotations that no cue of the tables claims: "“…,” Ann Lee thundered.", "Ann Lee's answer: “…”". The verb may be any. */
export const quotationsBesideSubjects = (view: View, isUsed: (at: number) => boolean): Found[] => {
  const { text, items } = view;
  const found: Found[] = [];
  for (let i = 0; i < items.length; i++) {
    const quote = items[i];
    if (
      quote?.kind !== 'quote' ||
      !quote.quotation ||
      isUsed(i) ||
      !(isSpeech(quote.text) || (isMarkedOff(quote) && / \S+ /.test(quote.text.slice(0, 60))))
    )
      continue;
    const behind = isMarkedOff(quote) && items[i + 1]?.kind === 'word' && !isUsed(i + 1) ? subjectBehind(items, i + 1) : null;
    const front = !behind && /^[:,]$/.test(items[i - 1]?.text ?? '') && opensSentence(quote.text) ? subjectInFront(items, i - 1) : null;
    const hit = behind ?? front;
    if (!hit) continue;
    const spans = [quote.quotation.inner];
    let last = Math.max(i, hit.verb);
    const next = items[last + 1]?.text === ',' ? items[last + 2] : undefined;
    if (behind && next?.kind === 'quote' && next.quotation && isSpeech(next.text)) {
      spans.push(next.quotation.inner);
      last += 2;
    }
    const [a, b] = [items[hit.phrase.first], items[hit.phrase.last]];
    const verb = items[hit.verb];
    if (!a || !b || !verb) continue;
    const draft: Draft = {
      spans,
      quoted: 'all',
      cue: hit.verb === hit.phrase.last || verb.kind !== 'word' ? null : [verb.start, verb.end],
      mention: [a.start, b.end],
      apposition: null,
      told: null,
      kind: 'assertion',
      pattern: behind ? 'quotation-before-subject' : 'quotation-after-subject',
      confidence: behind ? 0.7 : 0.6,
      reasons: [`any-verb:${text.slice(verb.start, verb.end)}`],
    };
    found.push({ first: Math.min(i, hit.phrase.first), last, draft });
  }
  return found;
};

type Hit = { readonly phrase: Phrase; readonly verb: number };

/** "Ann Lee thundered", "he shot back", "thundered Ann Lee": a subject and the word that can only be its verb. */
const subjectBehind = (items: readonly Item[], at: number): Hit | null => {
  const item = items[at];
  if (!item) return null;
  if (classes.subjectPronouns.has(item.lower) && item.lower !== 'who' && item.lower !== 'it')
    return verbAt(items, { first: at, last: at, until: at });
  if (isCapital(item)) {
    let last = at;
    while (isCapital(items[last + 1]) || (/^(?:de|la|von|van|al|bin)$/.test(items[last + 1]?.lower ?? '') && isCapital(items[last + 2])))
      last++;
    return verbAt(items, { first: at, last, until: last });
  }
  if (/ed$/.test(item.lower) && isCapital(items[at + 1])) {
    const phrase = phraseStartingAt(items, at + 1);
    return phrase ? { phrase, verb: at } : null;
  }
  if (!classes.determiners.has(item.lower)) return null;
  const phrase = phraseStartingAt(items, at);
  return phrase ? verbAt(items, phrase) : null;
};

const verbAt = (items: readonly Item[], phrase: Phrase): Hit | null => {
  let verb = phrase.last + 1;
  while (isAdverb(items[verb])) verb++;
  const item = items[verb];
  return item?.kind === 'word' &&
    !classes.prepositions.has(item.lower) &&
    !classes.beForms.has(item.lower) &&
    !classes.conjunctions.has(item.lower)
    ? { phrase, verb }
    : null;
};

const subjectInFront = (items: readonly Item[], before: number): Hit | null => {
  const phrase = frameSubject(items, before);
  return phrase ? { phrase, verb: Math.min(phrase.last + 1, before - 1) } : null;
};

const opensSentence = (words: string) => /^[\s"“«'`„]*\p{Lu}/u.test(words.slice(0, 8)) && /[.!?…]["”»'’\s]*$/.test(words.slice(-5));
