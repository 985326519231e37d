import { atEnd, skipAdjuncts } from '../adjuncts';
import { closingComma } from '../apposition';
import { clauseEnd } from '../clause-end';
import type { CueSite } from '../cue-sites';
import { appositionSpan, contentSpan, type Found, phraseSpan, quotedShare, siteSpan, type View } from '../draft';
import type { Item } from '../frames';
import { type Phrase, phraseStartingAt } from '../noun-phrase';
import * as classes from '../tables/word-classes';

/** "…, Ann Lee said.", "“…,” said Ann Lee, a lawyer.", "…, he said, …": the statement stands before its cue, and may go on behind it. */
export const statementBeforeCue = {
  name: 'statement-before-cue',
  /** `floor` is the first item that no earlier statement of the frame has used. */
  find: (view: View, site: CueSite, floor: number): Found | null => {
    const { text, items } = view;
    if (site.passive || site.shared || !site.subject || site.form === 'ing' || (site.form === 'base' && !site.cue.quotes)) return null;
    if (!site.cue.quotes && !site.cue.clause) return null;
    const inverted = site.subject.first > site.at;
    const edge = leadOf(items, site);
    const before = items[edge - 1];
    if (!before || edge - 1 < floor) return null;
    const quoted = before.kind === 'quote' || (/^[,–—-]+$/.test(before.text) && items[edge - 2]?.kind === 'quote');
    if (!quoted && !/^[,–—]$|^--$/.test(before.text)) return null;
    const subject = inverted ? closingComma(items, site.subject) : site.subject;
    const behind = inverted ? subject.until + 1 : site.last + 1;
    if (!quoted && opensQuotation(items, inverted ? edge : site.last + 1, edge)) return null;
    const told = toldAt(items, behind, site);
    const past = skipAdjuncts(items, told ? told.last + 1 : behind, true);
    const goesOn = rest(items, behind, past, quoted, inverted, site);
    if (!goesOn) return null;
    let last = edge - 1;
    while (last >= floor && items[last]?.kind === 'mark') last--;
    const first = firstOf(items, floor, last);
    if (last < first || (!quoted && last - first < 1 && goesOn.from === 0)) return null;
    const span = contentSpan(text, items, first, last);
    if (!span) return null;
    const spans = [span];
    const ranges: [number, number][] = [[first, last]];
    let end = inverted ? site.subject.last : Math.max(past - 1, behind - 1);
    if (goesOn.from > 0) {
      const until = clauseEnd(items, goesOn.from, view.sites);
      const second = contentSpan(text, items, goesOn.from, until);
      if (second) {
        spans.push(second);
        ranges.push([goesOn.from, until]);
        end = until;
      }
    }
    return {
      first,
      last: end,
      draft: {
        spans,
        quoted: quotedShare(items, ranges),
        cue: siteSpan(items, site),
        mention: phraseSpan(items, subject),
        apposition: appositionSpan(items, subject),
        told: phraseSpan(items, told),
        kind: site.cue.kind,
        pattern: inverted ? 'before-cue:inverted' : 'before-cue',
        confidence: quoted ? Math.max(site.cue.strength, 0.8) : site.cue.strength * 0.9,
        reasons: [`cue:${site.cue.lemma}`, quoted ? 'behind-quotation' : 'behind-comma'],
      },
    };
  },
};

/** "On Friday, he said, “…”": words in front tell the occasion, the quotation behind is the statement. */
const opensQuotation = (items: readonly Item[], behind: number, edge: number): boolean => {
  const past = items[behind]?.text === ',' || items[behind]?.text === ':' ? behind + 1 : behind;
  const next = items[past];
  if (next?.kind !== 'quote') return false;
  const front = items.slice(0, edge).find((item) => item.kind !== 'mark');
  return (
    /^[\s"“«'`]*\p{Lu}/u.test(next.text.slice(0, 8)) ||
    classes.prepositions.has(front?.lower ?? '') ||
    classes.subordinators.has(front?.lower ?? '')
  );
};

/** The first item of subject and verb; an adverb or conjunction before them ("then", "however") belongs to them. */
const leadOf = (items: readonly Item[], site: CueSite): number => {
  let lead = site.lead;
  while (lead > 0 && items[lead - 1]?.kind === 'word' && /^(?:then|as|and|but|also|later)$/.test(items[lead - 1]?.lower ?? '')) lead--;
  return lead;
};

const toldAt = (items: readonly Item[], behind: number, { cue }: CueSite): Phrase | null =>
  cue.addressee ? phraseStartingAt(items, behind) : null;

/** What stands behind the narrator's clause: nothing more (from 0), or more words of the statement (from there); null: this is no such clause. */
const rest = (
  items: readonly Item[],
  behind: number,
  past: number,
  quoted: boolean,
  inverted: boolean,
  { cue }: CueSite,
): { from: number } | null => {
  if (atEnd(items, past) || atEnd(items, behind)) return { from: 0 };
  const next = items[past];
  if (!next) return { from: 0 };
  if (next.text === ',' || next.text === ':' || next.text === '–' || next.text === '—') {
    const after = items[past + 1];
    if (after?.kind === 'quote') return { from: past + 1 };
    if (quoted) return { from: 0 };
    const direct = items[behind]?.text === ',' && cue.quotes;
    return direct &&
      after &&
      !/^(?:who|which|adding|saying|noting|citing|and|but|while|when|as|after|according)$/.test(after.lower) &&
      !/ing$/.test(after.lower)
      ? { from: past + 1 }
      : cue.quotes || inverted
        ? { from: 0 }
        : null;
  }
  if (quoted)
    return next.kind === 'quote' && (next.quotation?.inner[1] ?? 0) - next.start > 20 && past === behind ? { from: past } : { from: 0 };
  return null;
};

/** Past an opening "and" or mark; an indirect statement keeps its "but". */
const firstOf = (items: readonly Item[], floor: number, last: number): number => {
  let first = floor;
  for (let i = last; i > floor; i--)
    if (items[i]?.text === ';' || (items[i]?.text === ':' && items[i + 1]?.kind === 'quote')) {
      first = i + 1;
      break;
    }
  while (first < last && items[first]?.kind === 'mark' && !/^[$#@£€([]$/.test(items[first]?.text ?? '')) first++;
  return first;
};
