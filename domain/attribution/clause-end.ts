import type { CueSite } from './cue-sites';
import { endsInComma, type Item } from './frames';
import { isAdverb } from './noun-phrase';
import * as classes from './tables/word-classes';

const isComma = (item: Item | undefined) =>
  item?.text === ',' || item?.text === ';' || item?.text === '–' || item?.text === '—' || item?.text === '--';

/**
 * The last item of a statement that starts at `from`: the end of the frame, or what stands before a second cue
 * (", adding that", "but said", "and Ann Lee noted", ", according to"), marks not counted.
 */
export const clauseEnd = (items: readonly Item[], from: number, sites: readonly CueSite[]): number => {
  let end = items.length - 1;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    if (isComma(item) && i > from + 1 && (startsCue(items, i + 1, sites) || /^(?:according)$/.test(items[i + 1]?.lower ?? ''))) {
      end = i - 1;
      break;
    }
    if (endsInComma(item) && startsCue(items, i + 1, sites)) {
      end = i;
      break;
    }
    if (classes.conjunctions.has(item.lower) && i > from + 1 && item.lower !== 'nor' && startsFinite(items, i + 1, sites)) {
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
      !site.passive
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
