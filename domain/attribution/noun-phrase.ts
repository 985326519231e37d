import { cueUse } from './cues';
import { type Item, isMarkedOff } from './frames';
import * as classes from './tables/word-classes';

/** A noun phrase by its first and last item, apposition left out; `until` is the last item of an apposition behind it, if there is one. */
export type Phrase = { readonly first: number; readonly last: number; readonly until: number };

const isName = (item: Item | undefined): boolean => {
  if (item?.kind !== 'word') return false;
  const first = item.text[0] ?? '';
  return first !== first.toLowerCase();
};
export const isCapital = isName;
const isTime = (item: Item | undefined) => item !== undefined && classes.timeWords.has(item.lower);
const isAdverb = (item: Item | undefined) =>
  item !== undefined &&
  item.kind === 'word' &&
  (classes.adverbs.has(item.lower) ||
    (/[a-z]ly$/.test(item.lower) &&
      !/^(?:family|ally|assembly|daily|weekly|italy|july|bully|reply|only|emily|sally|kelly|billy|molly)$/.test(item.lower) &&
      !isName(item)));

/** True when a word may stand inside a noun phrase. */
const isNominal = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (!item) return false;
  if (item.kind === 'quote') return item.end - item.start < 60 && !isMarkedOff(item);
  if (item.kind === 'number') return true;
  if (item.kind === 'mark') return /^[&$%#@/£€]$/.test(item.text);
  if (classes.subordinators.has(item.lower) || classes.auxiliaries.has(item.lower)) return item.lower === "'s" && isPossessive(items, i);
  return true;
};

const isPossessive = (items: readonly Item[], i: number): boolean => {
  const [before, after] = [items[i - 1], items[i + 1]];
  return (
    before !== undefined &&
    after !== undefined &&
    before.end === items[i]?.start &&
    !classes.pronouns.has(before.lower) &&
    !classes.auxiliaries.has(after.lower) &&
    !classes.determiners.has(after.lower) &&
    after.kind !== 'mark'
  );
};

/** A word that cannot be a noun here: a verb of the tables, unless a determiner or adjective stands before it ("the claim", "a report"). */
const isVerb = (items: readonly Item[], i: number): boolean => {
  const item = items[i];
  if (item?.kind !== 'word' || isName(item)) return false;
  if (classes.plainVerbs.has(item.lower)) return true;
  const use = cueUse(item.lower);
  if (!use) return false;
  if (use.forms.has('past') || use.forms.has('ing')) return !classes.determiners.has(items[i - 1]?.lower ?? '');
  const before = items[i - 1];
  return before === undefined || classes.subjectPronouns.has(before.lower) || (isName(before) && use.forms.has('third'));
};

/** "Experts asked by the paper": a participle that tells who asked belongs to those whom it describes. */
export const isAskedBy = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1];
  return (
    /^(?:asked|interviewed|polled|surveyed|questioned|consulted|contacted|quoted|cited)$/.test(items[i]?.lower ?? '') &&
    items[i + 1]?.lower === 'by' &&
    before?.kind === 'word' &&
    !classes.auxiliaries.has(before.lower)
  );
};

const bareDeterminer = /^(?:the|a|an|my|your|his|her|its|our|their|every|no)$/;

/** The noun phrase that ends at item `last`, read to the left; null when none does. At most 40 items long. */
export const phraseEndingAt = (items: readonly Item[], last: number, floor = 0): Phrase | null => {
  const end = items[last];
  if (!end || end.kind === 'mark' || end.kind === 'quote') return null;
  if (classes.subjectPronouns.has(end.lower) || (classes.pronouns.has(end.lower) && !classes.determiners.has(end.lower)))
    return { first: last, last, until: last };
  if (
    !isNominal(items, last) ||
    classes.prepositions.has(end.lower) ||
    classes.conjunctions.has(end.lower) ||
    bareDeterminer.test(end.lower)
  )
    return null;
  let first = last;
  for (let i = last - 1; i >= Math.max(floor, last - 40); i--) {
    const item = items[i];
    if (!item || !isNominal(items, i)) break;
    if (item.kind === 'quote' && items[i + 1]?.kind !== 'word') break;
    if (isVerb(items, i) && !isAskedBy(items, i)) break;
    if (classes.conjunctions.has(item.lower) && !(item.lower === 'and' && joinsNouns(items, i, floor))) break;
    if (classes.subjectPronouns.has(item.lower)) break;
    if (classes.prepositions.has(item.lower) && !classes.links.has(item.lower)) break;
    first = i;
  }
  return settle(items, first, last);
};

/** "and" inside a subject: two names, or two plain nouns without a comma or verb between. */
const joinsNouns = (items: readonly Item[], i: number, floor: number): boolean => {
  const before = items[i - 1];
  if (i - 1 < floor || !before || before.kind === 'mark' || before.kind === 'quote' || isTime(before)) return false;
  return (
    !classes.pronouns.has(before.lower) &&
    (isName(before) ? isName(items[i + 1]) || classes.determiners.has(items[i + 1]?.lower ?? '') : true)
  );
};

/** Cuts what cannot open a noun phrase (links, adverbs, time words) off its front, and a phrase that stands before it on its own. */
const settle = (items: readonly Item[], from: number, last: number): Phrase | null => {
  let first = from;
  const opener = items[from];
  if (opener && classes.prepositions.has(opener.lower)) {
    const later = secondPhrase(items, from, last);
    if (later > 0) first = later;
  }
  while (first <= last) {
    const item = items[first];
    if (!item) return null;
    const lower = item.lower;
    const dropped =
      classes.links.has(lower) ||
      classes.prepositions.has(lower) ||
      lower === "'s" ||
      (isAdverb(item) && lower !== 'most') ||
      (isTime(item) && !classes.determiners.has(lower) && first < last && !isHeadTime(items, first, last)) ||
      (item.kind === 'mark' && !/^[$#@£€]$/.test(item.text));
    if (!dropped) break;
    first++;
  }
  return first <= last ? { first, last, until: last } : null;
};

/** May, June, April and the like are names when a capital follows. */
const isHeadTime = (items: readonly Item[], i: number, last: number) =>
  i + 1 <= last && isName(items[i + 1]) && /^(?:may|june|april|august)$/.test(items[i]?.lower ?? '');

/** In "at the rally on Friday the senator": where the last phrase that no preposition governs begins; 0 when there is none. */
const secondPhrase = (items: readonly Item[], from: number, last: number): number => {
  for (let i = last; i > from + 1; i--) {
    const [item, before] = [items[i], items[i - 1]];
    if (!item || !before) continue;
    const governed =
      classes.prepositions.has(before.lower) ||
      classes.links.has(before.lower) ||
      classes.determiners.has(before.lower) ||
      before.lower === "'s";
    const starts =
      (classes.determiners.has(item.lower) && !isTime(item)) ||
      (isName(item) && !isTime(item) && (isTime(before) || before.kind === 'number' || !isName(before)));
    if (starts && !governed && (isTime(before) || classes.determiners.has(item.lower) || before.kind === 'number')) return i;
  }
  return 0;
};

/** The noun phrase that starts at item `first`, read to the right, with its apposition between commas or up to the end. */
export const phraseStartingAt = (items: readonly Item[], first: number, ceiling = items.length): Phrase | null => {
  const start = items[first];
  if (!start || first >= ceiling || !isNominal(items, first)) return null;
  if (classes.subjectPronouns.has(start.lower) || (classes.pronouns.has(start.lower) && !classes.determiners.has(start.lower)))
    return { first, last: first, until: first };
  if (classes.prepositions.has(start.lower) || classes.conjunctions.has(start.lower) || (isVerb(items, first) && start.lower !== 'said'))
    return null;
  let last = first;
  for (let i = first + 1; i < Math.min(ceiling, first + 40); i++) {
    const item = items[i];
    if (!item || !isNominal(items, i) || isVerb(items, i) || classes.subjectPronouns.has(item.lower)) break;
    if (item.kind === 'quote' || (isAdverb(item) && !classes.determiners.has(items[i - 1]?.lower ?? ''))) break;
    if (classes.determiners.has(item.lower) && !opensInside(items[i - 1])) break;
    if (isTime(item) && !isName(items[i + 1])) break;
    if (classes.conjunctions.has(item.lower) || classes.prepositions.has(item.lower)) {
      const next = items[i + 1];
      if (
        !next ||
        !classes.links.has(item.lower) ||
        isTime(next) ||
        !isNominal(items, i + 1) ||
        classes.subjectPronouns.has(next.lower) ||
        isVerb(items, i + 1)
      )
        break;
      if (item.lower === 'to' && !classes.determiners.has(next.lower) && !isName(next)) break;
      if (classes.determiners.has(next.lower) && isTime(items[i + 2])) break;
      if (cutsOff(items, i)) break;
      continue;
    }
    if (isName(items[i - 1]) && !isName(item) && /ed$/.test(item.lower)) break;
    last = i;
  }
  return { first, last, until: last };
};

/** True behind a word after which a determiner may go on with the phrase: "all the", "of the", "more than half". */
const opensInside = (before: Item | undefined): boolean =>
  before !== undefined &&
  (classes.links.has(before.lower) ||
    classes.prepositions.has(before.lower) ||
    classes.determiners.has(before.lower) ||
    /^(?:than|'s|’|')$/.test(before.lower));

/** "said Ann Lee in a statement": what follows names the occasion, not the speaker. */
const occasions =
  /^(?:interview|statement|speech|tweet|letter|email|post|report|message|briefing|conference|rally|debate|hearing|article|memo|twitter|facebook|television|tv|phone|address|remarks|response|reply|appearance|event)$/;
const cutsOff = (items: readonly Item[], i: number): boolean => {
  if (/^(?:of|for|and|&)$/.test(items[i]?.lower ?? '')) return false;
  for (let k = i + 1; k < Math.min(items.length, i + 6); k++) {
    if (occasions.test(items[k]?.lower ?? '')) return true;
    if (items[k]?.kind !== 'word') return false;
  }
  return false;
};

export { isAdverb, isTime, isVerb };
