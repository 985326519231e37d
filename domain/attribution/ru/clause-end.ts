import { atEnd } from '../adjuncts';
import type { Item } from '../frames';
import { adverbs, conjunctions } from '../tables/ru/word-classes';
import type { RussianSite } from './cue-sites';
import { plain } from './stems';

/**
 * The last item of a statement that starts at `from`: the end of the frame, or what stands before a second cue (", добавив, что", "и отметил"),
 * a source behind it (", сообщает ТАСС", ", по словам …") or a semicolon; marks not counted.
 */
export const russianClauseEnd = (
  items: readonly Item[],
  from: number,
  sites: readonly RussianSite[],
  outer: RussianSite | null,
): number => {
  let end = items.length - 1;
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) break;
    const marks = /^(?:[,;–—]|--)$/.test(item.text);
    if (
      (item.text === ';' && i > from) ||
      (marks && i > from && handsOver(items, i + 1, sites, outer)) ||
      (joins(items, i) && i > from && secondCue(items, i + 1, sites, outer))
    ) {
      end = i - 1;
      break;
    }
  }
  while (end >= from && items[end]?.kind === 'mark' && !/^[%$)]$/.test(items[end]?.text ?? '')) end--;
  return end;
};

const joins = (items: readonly Item[], at: number) => /^(?:и|а|но)$/.test(plain(items[at]));

/** Behind a comma: a gerund that reports, a second cue, a cue with its own subject that closes the sentence, "по словам", "как отметил". */
const handsOver = (items: readonly Item[], at: number, sites: readonly RussianSite[], outer: RussianSite | null): boolean => {
  const word = plain(items[at]);
  if (word === 'по' && /^(?:словам|мнению|данным|информации|оценке|версии)$/.test(plain(items[at + 1]))) return true;
  if (/^(?:его|ее|их)$/.test(plain(items[at + 1])) && word === 'по') return true;
  if (word === 'как' && sites.some((site) => site.at > at && site.at < at + 6 && site.subject)) return true;
  const next = firstWord(items, at);
  const site = sites.find((one) => one.at === next);
  if (site?.form === 'gerund') return true;
  if (site?.inverted && site.subject && atEnd(items, site.subject.last + 1)) return true;
  return secondCue(items, at, sites, outer);
};

/** Past "и", "но", "а также", "при этом" and adverbs. */
const firstWord = (items: readonly Item[], at: number): number => {
  let i = at;
  while (i < at + 4 && (conjunctions.has(plain(items[i])) || adverbs.has(plain(items[i])) || /^(?:при|этом)$/.test(plain(items[i])))) i++;
  return i;
};

/** A further cue of the same subject ("и добавил, что") in the same form as the first, so that verbs inside the statement do not end it. */
const secondCue = (items: readonly Item[], at: number, sites: readonly RussianSite[], outer: RussianSite | null): boolean => {
  const next = firstWord(items, at);
  const site = sites.find((one) => one.at === next || startsAt(one, at, next));
  if (!site || site.cue.strength < 0.6 || site.form !== outer?.form) return false;
  return site.shared || (site.subject !== null && site.subject.first >= at);
};

/** A new subject with its cue: ", а Ада Берг отметила". */
const startsAt = ({ subject, inverted, at: cue }: RussianSite, at: number, next: number): boolean =>
  subject !== null && !inverted && cue > at && subject.first >= at && subject.first <= next;
