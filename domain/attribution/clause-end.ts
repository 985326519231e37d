import type { CueSite } from './cue-sites';
import { endsInComma, type Item } from './frames';
import { isAdverb } from './noun-phrase';
import { viewNouns } from './tables/cue-nouns';
import * as classes from './tables/word-classes';

const isComma = (item: Item | undefined) =>
  item?.text === ',' || item?.text === ';' || item?.text === '–' || item?.text === '—' || item?.text === '--';

/** Words that, behind a comma, mostly hand over to the narrator again; after "that" a statement rather runs on. Shares were counted in PolNeAR's train folder. */
const handovers = new Set(['but', 'which', 'while', 'though', 'although', 'even']);
const asides: Readonly<Record<string, ReadonlySet<string>>> = {
  clause: handovers,
  object: handovers,
  preposition: handovers,
  infinitive: new Set([...handovers, 'and']),
  that: new Set(),
  quotation: new Set(),
  'question-word': handovers,
};

/**
 * The last item of a statement that starts at `from`: the end of the frame, or what stands before a second cue
 * (", adding that", "but said", "and Ann Lee noted", ", according to"), marks not counted.
 */
export const clauseEnd = (
  items: readonly Item[],
  from: number,
  sites: readonly CueSite[],
  form: CueSite['form'] | null = null,
  why = 'clause',
): number => {
  const framed = opensSubordinate(items, from);
  let end = items.length - 1;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    if (isComma(item) && i > from + 1 && (startsCue(items, i + 1, sites) || /^(?:according)$/.test(items[i + 1]?.lower ?? ''))) {
      end = i - 1;
      break;
    }
    const next = items[i + 1]?.lower ?? '';
    if (item.text === ';' && i > from) {
      end = i - 1;
      break;
    }
    if (item.text === ',' && i > from && (asides[why] ?? asides.clause)?.has(next)) {
      end = i - 1;
      break;
    }
    if (framed && item.text === ',' && i > from + 2 && startsSubject(items, i + 1)) {
      end = i - 1;
      break;
    }
    if (form === 'ing' && item.lower === 'and' && siteAt(sites, i + 1)?.form === 'ing') {
      end = i - 1;
      break;
    }
    if (item.lower === 'in' && viewPhrase(items, i) && i > from + 1) {
      end = i - 1;
      while (end > from && (items[end]?.kind === 'mark' || classes.conjunctions.has(items[end]?.lower ?? ''))) end--;
      break;
    }
    if (endsInComma(item) && startsCue(items, i + 1, sites)) {
      end = i;
      break;
    }
    if (classes.conjunctions.has(item.lower) && i > from && item.lower !== 'nor' && startsFinite(items, i + 1, sites)) {
      end = i - 1;
      break;
    }
    if (item.lower === 'according' && items[i + 1]?.lower === 'to' && i > from) {
      end = i - 1;
      break;
    }
  }
  while (end >= from && items[end]?.kind === 'mark' && !/^[%$)]$/.test(items[end]?.text ?? '')) end--;
  return end;
};

/** "While two towns refused to …, others paid": a statement inside an opening clause ends with that clause. */
const opensSubordinate = (items: readonly Item[], from: number): boolean => {
  const opener = items.findIndex((item) => item.kind === 'word');
  if (
    opener < 0 ||
    opener >= from ||
    !/^(?:while|although|though|despite|if|when|after|because|since|even|as)$/.test(items[opener]?.lower ?? '')
  )
    return false;
  for (let i = opener; i < from; i++) if (items[i]?.text === ',') return false;
  return true;
};

const startsSubject = (items: readonly Item[], at: number): boolean => {
  const lower = items[at]?.lower ?? '';
  return classes.subjectPronouns.has(lower)
    ? lower !== 'who'
    : /^(?:others|the|it|some|there|his|her|their|its)$/.test(lower) || /^\p{Lu}/u.test(items[at]?.text ?? '');
};

/** "in their opinion", "in Ann Lee's view". */
const viewPhrase = (items: readonly Item[], at: number): boolean => {
  const owner = items[at + 1]?.lower ?? '';
  return (
    (classes.possessives.has(owner) && viewNouns.has(items[at + 2]?.lower ?? '')) ||
    (items[at + 2]?.lower === "'s" && viewNouns.has(items[at + 3]?.lower ?? '') && owner !== 'the')
  );
};

/** A participle that reports, alone or behind "and", "while", "but": ", adding that". */
const startsCue = (items: readonly Item[], at: number, sites: readonly CueSite[]): boolean => {
  let i = at;
  while (
    i < at + 3 &&
    (classes.conjunctions.has(items[i]?.lower ?? '') || items[i]?.lower === 'while' || items[i]?.lower === 'also' || isAdverb(items[i]))
  )
    i++;
  const site = siteAt(sites, i);
  if (site && site.form === 'ing' && site.shared && site.cue.strength >= 0.4) return true;
  return startsFinite(items, at, sites);
};

/** A finite cue that shares the subject ("and added"), or a new subject with its cue ("but Ann Lee said"). */
const startsFinite = (items: readonly Item[], at: number, sites: readonly CueSite[]): boolean => {
  let i = at;
  while (
    i < at + 4 &&
    (classes.conjunctions.has(items[i]?.lower ?? '') || classes.auxiliaries.has(items[i]?.lower ?? '') || isAdverb(items[i]))
  )
    i++;
  const own = siteAt(sites, i);
  if (own?.shared && own.form !== 'ing' && own.form !== 'base' && own.cue.strength >= 0.55) return true;
  for (let k = firstFrom(sites, at + 1); k < sites.length; k++) {
    const site = sites[k];
    if (!site || site.at > at + 14) break;
    if (
      site.subject &&
      !site.shared &&
      site.lead >= at &&
      site.lead <= at + 2 &&
      site.form !== 'ing' &&
      site.cue.strength >= 0.7 &&
      (!site.passive || items[site.last + 1]?.lower === 'by')
    )
      return true;
  }
  return false;
};

const siteAt = (sites: readonly CueSite[], at: number): CueSite | undefined => {
  const site = sites[firstFrom(sites, at)];
  return site?.at === at ? site : undefined;
};

/** Index of the first site at or behind an item, by halving. */
const firstFrom = (sites: readonly CueSite[], at: number): number => {
  let [low, high] = [0, sites.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sites[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};
