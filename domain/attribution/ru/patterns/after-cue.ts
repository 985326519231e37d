import type { Span } from '@/domain/text/span';
import { appositionSpan, contentSpan, type Draft, type Found, phraseSpan, quotedShare } from '../../draft';
import type { Item } from '../../frames';
import type { Kind } from '../../kind';
import { isSpeech } from '../../patterns/quotation-alone';
import { addressees, adverbs, prepositions, timeWords } from '../../tables/ru/word-classes';
import { russianClauseEnd } from '../clause-end';
import { withApposition } from '../closing-range';
import type { RussianSite } from '../cue-sites';
import { plain } from '../stems';
import { outletAt, toldBetween } from '../told';
import type { RussianView } from '../view';

type Start = { readonly from: number; readonly why: string; readonly weight: number };

/** "Лавров заявил, что …", "отметил: «…»", "предложил восстановить …", "отверг обвинения", "призвал к …". */
export const russianAfterCue = (view: RussianView, site: RussianSite): Found | null => {
  const { text, items, sites } = view;
  if (!site.subject && !site.shared) return null;
  const subject = site.subject && site.inverted ? withApposition(items, site.subject) : site.subject;
  const start = startOf(text, items, { ...site, subject });
  if (!start) return null;
  const last = start.why === 'quotation' && isOver(items[start.from + 1]) ? start.from : russianClauseEnd(items, start.from, sites, site);
  const span = contentSpan(text, items, start.from, last);
  if (!span) return null;
  const draft: Draft = {
    spans: [span],
    quoted: quotedShare(items, [[start.from, last]]),
    cue:
      start.why === 'preposition' && start.from === site.last + 2 ? cueSpan(items, { ...site, last: site.last + 1 }) : cueSpan(items, site),
    mention: phraseSpan(items, subject),
    apposition: appositionSpan(items, subject),
    told: toldBetween(text, items, site.last + 1, subject),
    kind: kindOf(site, start.why),
    pattern: `after-cue:${start.why}${site.negated ? ':negated' : ''}`,
    confidence: site.cue.strength * start.weight * (site.subject ? 1 : 0.7),
    reasons: [`cue:${site.cue.lemma}`, `follows:${start.why}`],
  };
  return { first: start.from, last, draft };
};

export const cueSpan = (items: readonly Item[], site: RussianSite): Span => [items[site.at]?.start ?? 0, items[site.last]?.end ?? 0];

const isOver = (item: Item | undefined): boolean => !item || (item.kind === 'mark' && /^(?:[,.;!?–—…]|--)$/.test(item.text));
const kindOf = ({ cue, negated }: RussianSite, why: string): Kind =>
  negated && cue.kind === 'assertion' ? 'denial' : why === 'preposition' && cue.prepositions.has('за') ? 'proposal' : cue.kind;

const inSubject = ({ subject }: RussianSite, at: number): number =>
  subject && at >= subject.first && at <= subject.until ? subject.until + 1 : at;

/** Where the statement starts behind its cue, by what the cue allows; null when nothing it allows follows. */
const startOf = (text: string, items: readonly Item[], site: RussianSite): Start | null => {
  const { cue } = site;
  let fresh = true;
  for (let i = site.last + 1; i < Math.min(items.length, site.last + 34); i++) {
    const past = inSubject(site, i);
    if (past > i) {
      i = past - 1;
      continue;
    }
    const item = items[i];
    if (!item) break;
    const word = plain(item);
    if (item.kind === 'quote') {
      if (cue.quotes && isSpeech(item.text) && (i === site.last + 1 || /^[:,–—]$/.test(items[i - 1]?.text ?? '')))
        return { from: i, why: 'quotation', weight: 1 };
      fresh = fresh && outletAt(text, items, i) !== null;
      continue;
    }
    if (item.kind === 'mark') {
      const marked = behindMark(items, i, site);
      if (marked === 'on') continue;
      return marked;
    }
    if (cue.infinitive && isInfinitive(word))
      return { from: plain(items[i - 1]) === 'не' && i - 1 > site.last ? i - 1 : i, why: 'infinitive', weight: 0.95 };
    if (cue.prepositions.has(word) && i - site.last < 12 && !tiesClause(items, i)) return { from: i + 1, why: 'preposition', weight: 0.85 };
    if (adverbs.has(word) || timeWords.has(word) || addressees.has(word) || outletAt(text, items, i)) continue;
    if (fresh && cue.object && cue.behind.length === 0 && !prepositions.has(word) && !(cue.infinitive && infinitiveAhead(items, i)))
      return tiesClause(items, i) ? null : { from: i, why: 'object', weight: 0.8 };
    fresh = false;
  }
  return null;
};

/** ", что", ":", or a bracket that ", что" closes; null ends the search, "on" goes on. */
const behindMark = (items: readonly Item[], at: number, { cue }: RussianSite): Start | 'on' | null => {
  const mark = items[at]?.text ?? '';
  const next = plain(items[at + 1]);
  if (mark === ':' && (cue.quotes || cue.clause))
    return { from: at + 1, why: items[at + 1]?.kind === 'quote' ? 'quotation' : 'colon', weight: 0.95 };
  if (/^[-()]$/.test(mark)) return 'on';
  if (mark !== ',') return null;
  if (next === 'что' || next === 'будто') return cue.clause || cue.prepositions.size > 0 ? { from: at + 2, why: 'that', weight: 1 } : null;
  if (next === 'чтобы') return cue.clause || cue.infinitive ? { from: at + 1, why: 'that', weight: 0.9 } : null;
  if (cue.clause && /^(?:как|почему|зачем|кто|какой|какая|какие|сколько|насколько|готов|готова|готовы|будет|может|сможет)$/.test(next))
    return { from: at + 1, why: 'question-word', weight: 0.8 };
  for (let i = at + 1; i < Math.min(items.length, at + 24); i++) {
    if (/^[.!?;:]$/.test(items[i]?.text ?? '')) return null;
    if (items[i]?.text === ',' && plain(items[i + 1]) === 'что') return 'on';
  }
  return null;
};

/** "о том, что", "на то, что": the clause behind is the statement. */
const tiesClause = (items: readonly Item[], at: number): boolean =>
  [at, at + 1].some((i) => /^(?:том|то|тому|тем|того)$/.test(plain(items[i])) && items[i + 1]?.text === ',');

const nouns =
  /(?:ость|есть|асть|исть|ысть|усть|ять|печать|память|мать|путь|суть|сеть|смерть|часть|власть|область|честь|нефть|кровать|площадь|речь|ночь|дочь|помочь-)$/;
const isInfinitive = (word: string): boolean =>
  /(?:[аеиоуыя]ть|[аеиоуыя]ться|ти|тись|сть|чь)$/.test(word) &&
  !(nouns.test(word) && !/(?:зять|нять|сесть|снять|взять|принять|ввести)$/.test(word)) &&
  word.length > 3 &&
  !/(?:ости|ести|асти|сети|пути|части|власти)$/.test(word);
const infinitiveAhead = (items: readonly Item[], at: number): boolean => {
  for (let i = at; i < at + 7; i++) {
    if (items[i]?.kind !== 'word') return false;
    if (isInfinitive(plain(items[i]))) return true;
  }
  return false;
};
