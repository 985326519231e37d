import { appositionSpan, contentSpan, type Found, phraseSpan, quotedShare } from '../../draft';
import type { Item } from '../../frames';
import type { Phrase } from '../../noun-phrase';
import { adverbs, timeWords } from '../../tables/ru/word-classes';
import { russianClauseEnd } from '../clause-end';
import { closingRange, withApposition } from '../closing-range';
import type { RussianSite } from '../cue-sites';
import { plain } from '../stems';
import { toldBetween } from '../told';
import type { RussianView } from '../view';
import { cueSpan } from './after-cue';

const isDash = (item: Item | undefined) => item !== undefined && /^(?:[–—]|--?)$/.test(item.text);

/** "«…», — сказал Лавров", "– …, – заявил депутат.", "…, считает Иванов.", "Россия, отметил он, …". */
export const russianBeforeCue = (view: RussianView, site: RussianSite, floor: number): Found | null => {
  const { text, items, sites } = view;
  if (site.form === 'gerund' || !site.subject || site.shared || !(site.cue.quotes || site.cue.clause)) return null;
  const edge = leadOf(items, site);
  const before = items[edge - 1];
  if (!before || edge - 1 < floor) return null;
  let last = edge - 1;
  while (last >= floor && items[last]?.kind === 'mark') last--;
  const quoted = items[last]?.kind === 'quote';
  if (!quoted && !(before.text === ',' || isDash(before))) return null;
  let first = floor;
  while (first < last && items[first]?.kind === 'mark') first++;
  if (last < first) return null;
  const subject = site.inverted ? withApposition(items, site.subject) : site.subject;
  const behind = Math.max(site.last, site.inverted ? subject.until : 0) + 1;
  const past = closingRange(items, behind).to + 1;
  const cited = citedBehind(items, behind, past);
  const goesOn = rest(items, past, quoted, site);
  if (!goesOn || (!quoted && last === first && goesOn.from === 0)) return null;
  const span = contentSpan(text, items, first, last);
  if (!span) return null;
  const ranges: [number, number][] = [[first, last]];
  if (goesOn.from > 0) ranges.push([goesOn.from, quoted ? goesOn.from : russianClauseEnd(items, goesOn.from, sites, site)]);
  const spans = [span, ...ranges.slice(1).map(([a, b]) => contentSpan(text, items, a, b))].filter((one) => one !== null);
  return {
    first,
    last: Math.max(ranges.at(-1)?.[1] ?? last, past - 1),
    draft: {
      spans,
      quoted: quotedShare(items, ranges),
      cue: cueSpan(items, site),
      mention: phraseSpan(items, cited ?? subject),
      apposition: appositionSpan(items, cited ?? subject),
      told: cited ? phraseSpan(items, subject) : toldBetween(text, items, site.last + 1, subject),
      kind: site.cue.kind,
      pattern: site.inverted ? 'before-cue:inverted' : 'before-cue',
      confidence: quoted ? Math.max(site.cue.strength, 0.8) : site.cue.strength * 0.9,
      reasons: [`cue:${site.cue.lemma}`, quoted ? 'behind-quotation' : 'behind-comma'],
    },
  };
};

/** "сообщает ТАСС со ссылкой на X": X said it, the agency reports. */
const citedBehind = (items: readonly Item[], from: number, to: number): Phrase | null => {
  for (let i = from; i < to - 1; i++)
    if (/^(?:ссылкой|ссылаясь)$/.test(plain(items[i])) && plain(items[i + 1]) === 'на')
      return { first: i + 2, last: to - 1, until: to - 1 };
  return null;
};

/** The first item of subject and verb; adverbs before them belong to them. */
const leadOf = (items: readonly Item[], site: RussianSite): number => {
  let lead = site.inverted || !site.subject ? site.at : Math.min(site.subject.first, site.at);
  while (
    lead > 0 &&
    (adverbs.has(plain(items[lead - 1])) ||
      timeWords.has(plain(items[lead - 1])) ||
      /^(?:при|этом|свою|очередь|в)$/.test(plain(items[lead - 1])))
  )
    lead--;
  return lead;
};

/** What stands behind the narrator's clause: nothing (from 0), or more of the statement; null when the clause announces what follows instead. */
const rest = (items: readonly Item[], past: number, quoted: boolean, site: RussianSite): { from: number } | null => {
  const mark = items[past];
  if (!mark || /^[.!?…]+$/.test(mark.text)) return { from: 0 };
  if (mark.kind === 'word') return quoted ? { from: 0 } : null;
  const next = items[past + 1];
  if (mark.text === ':') return quoted ? { from: 0 } : null;
  const after = isDash(next) ? items[past + 2] : next;
  const place = isDash(next) ? past + 2 : past + 1;
  if (after?.kind === 'quote' && (after.end - after.start > 20 || /^[–—-]/.test(after.text)) && (mark.text === ',' || isDash(mark)))
    return { from: place };
  if (quoted || mark.text !== ',') return { from: 0 };
  if (plain(next) === 'что' || plain(next) === 'чтобы') return null;
  const again = /^(?:который|которая|которые|добав|отмет|сообща|переда|пишет|а|но)/.test(plain(next));
  return again || !site.inverted ? { from: 0 } : { from: past + 1 };
};
