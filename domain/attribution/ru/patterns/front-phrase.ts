import type { Span } from '@/domain/text/span';
import { atEnd } from '../../adjuncts';
import { appositionSpan, contentSpan, type Found, phraseSpan, quotedShare } from '../../draft';
import type { Item } from '../../frames';
import type { Kind } from '../../kind';
import type { Phrase } from '../../noun-phrase';
import { possessives } from '../../tables/ru/word-classes';
import { russianClauseEnd } from '../clause-end';
import { closingRange, withApposition } from '../closing-range';
import { roleAt } from '../lookups';
import { plain } from '../stems';
import { toldBetween } from '../told';
import type { RussianView } from '../view';

type Front = {
  readonly start: number;
  readonly phrase: Phrase;
  readonly cue: readonly [number, number];
  readonly end: number;
  readonly name: string;
  readonly kind: Kind;
};

/** "По словам X, …", "…, по мнению X.", "Как отметил X, …", "Согласно X, …": the speaker stands in a phrase before, behind or inside the statement. */
export const russianFrontPhrases = (view: RussianView): Found[] => {
  const { text, items, sites } = view;
  const found: Found[] = [];
  let floor = 0;
  for (let i = 0; i < items.length - 2; i++) {
    const front = byWords(items, i) ?? asSaid(view, i);
    if (!front) continue;
    const opens = items.slice(floor, i).every((item) => item.kind === 'mark' || /^(?:и|но|а|однако|при|этом)$/.test(plain(item)));
    if (!opens && items[i - 1]?.text !== ',') continue;
    const ranges: [number, number][] = [];
    if (!opens) ranges.push([floor, i - 2]);
    const goesOn =
      items[front.end]?.text === ',' &&
      !atEnd(items, front.end + 1) &&
      !/^(?:а|но|который|которая|которые)$/.test(plain(items[front.end + 1]));
    if (goesOn) ranges.push([front.end + 1, russianClauseEnd(items, front.end + 1, sites, null)]);
    const spans: Span[] = ranges.map(([a, b]) => contentSpan(text, items, a, b)).filter((span) => span !== null);
    if (spans.length === 0) continue;
    const last = Math.max(ranges.at(-1)?.[1] ?? i, front.end - 1);
    found.push({
      first: Math.min(ranges[0]?.[0] ?? i, i),
      last,
      draft: {
        spans,
        quoted: quotedShare(items, ranges),
        cue: [items[front.cue[0]]?.start ?? 0, items[front.cue[1]]?.end ?? 0],
        mention: phraseSpan(items, front.phrase),
        apposition: appositionSpan(items, front.phrase),
        told: toldBetween(text, items, front.cue[1] + 1, front.phrase),
        kind: front.kind,
        pattern: `${front.name}:${opens ? 'front' : 'behind'}`,
        confidence: 0.86,
        reasons: [`cue:${text.slice(items[front.cue[0]]?.start ?? 0, items[front.cue[1]]?.end ?? 0).toLowerCase()}`],
      },
    });
    floor = last + 1;
    i = last;
  }
  return found;
};

const views = /^(?:мнению|убеждению|оценке|оценкам)$/;

/** "по словам X", "по его мнению", "со слов X", "согласно X". */
const byWords = (items: readonly Item[], i: number): Front | null => {
  const word = plain(items[i]);
  const noun = (at: number) =>
    /^(?:словам|мнению|данным|информации|оценке|оценкам|версии|утверждению|убеждению|сведениям)$/.test(plain(items[at]));
  const owner = word === 'по' && Object.hasOwn(possessives, plain(items[i + 1])) && noun(i + 2);
  if (owner)
    return {
      start: i,
      phrase: { first: i + 1, last: i + 1, until: i + 1 },
      cue: [i + 2, i + 2],
      end: i + 3,
      name: 'according-to',
      kind: views.test(plain(items[i + 2])) ? 'opinion' : 'assertion',
    };
  const cue: readonly [number, number] | null =
    word === 'по' && noun(i + 1)
      ? [i, i + 1]
      : word === 'со' && plain(items[i + 1]) === 'слов'
        ? [i, i + 1]
        : word === 'согласно'
          ? [i, i]
          : null;
  if (!cue) return null;
  const { to } = closingRange(items, cue[1] + 1);
  if (to <= cue[1]) return null;
  const named = withRole(items, { first: cue[1] + 1, last: to, until: to });
  return {
    start: i,
    phrase: named,
    cue,
    end: named.until + 1,
    name: 'according-to',
    kind: views.test(plain(items[cue[1]])) ? 'opinion' : 'assertion',
  };
};

/** Only a role in front makes what follows a comma an apposition here: else the statement begins there. */
const withRole = (items: readonly Item[], phrase: Phrase): Phrase => {
  const whole = withApposition(items, phrase);
  return whole.until > phrase.last && items[whole.until + 1]?.text === ',' && roleAt(items, phrase.last + 2, whole.until) ? whole : phrase;
};

/** "как отметил X", "как следует из заявления X". */
const asSaid = ({ items, sites }: RussianView, i: number): Front | null => {
  if (plain(items[i]) !== 'как') return null;
  if (/^(?:следует|говорится|сказано)$/.test(plain(items[i + 1])) && /^(?:из|в)$/.test(plain(items[i + 2]))) {
    const { to } = closingRange(items, i + 3);
    return to < i + 3
      ? null
      : { start: i, phrase: { first: i + 3, last: to, until: to }, cue: [i + 1, i + 1], end: to + 1, name: 'as-said', kind: 'assertion' };
  }
  const site = sites.find(
    (one) => one.at > i && one.at < i + 7 && one.subject && one.form !== 'gerund' && (one.cue.quotes || one.cue.clause),
  );
  if (!site?.subject || site.subject.first < i) return null;
  const subject = withRole(items, site.subject);
  const { to } = closingRange(items, Math.max(site.last, subject.until) + 1);
  return { start: i, phrase: subject, cue: [site.at, site.last], end: to + 1, name: 'as-said', kind: site.cue.kind };
};
