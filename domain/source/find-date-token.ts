import { onDay, type PartialDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';

/** How far into a text the token may stand, in lines that are not empty, and in UTF-16 units. */
const LINES = 5;
const UNITS = 1000;
/** No token is longer, so none is cut in two by the look ahead. */
const LONGEST = 40;

const TOKEN = /(?<![\p{L}\p{N}_-])date[ \t\u00A0]*:?[ \t\u00A0]+(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}-])/giu;

/** What a line may begin with and still begin with the token: spaces, and the marks of a heading, list, quotation or emphasis. */
const ORNAMENT = /^[\s#>*_[("'“«‹\-–—|•]*$/u;

/**
 * A `date 2020-09-25` token that stands at the head of a text: first in one of its first lines, or inside the first line
 * after a headline. In running prose ("the launch date 2020-09-25 was missed") it is no token: the word before it is in lower case.
 * Out: the day and the span of the token alone; null when there is none or the calendar has no such day.
 */
export const findDateToken = (text: string, from = 0): { published: PartialDate; span: Span } | null => {
  const head = text.slice(from, from + UNITS + LONGEST);
  for (const match of head.matchAll(TOKEN)) {
    const published = onDay(Number(match[1]), Number(match[2]), Number(match[3]));
    const linesBefore = head.slice(0, match.index).split('\n');
    const before = linesBefore.pop() ?? '';
    const isFirst = linesBefore.every((line) => line.trim() === '');
    const isNear = linesBefore.filter((line) => line.trim() !== '').length < LINES;
    if (published && isNear && (isOrnament(before) || (isFirst && endsHeadline(before)))) {
      return { published, span: [from + match.index, from + match.index + match[0].length] };
    }
  }
  return null;
};

/** True when nothing stands here but spaces and the marks that a line may begin with. */
export const isOrnament = (text: string): boolean => ORNAMENT.test(text);

const endsHeadline = (before: string): boolean => {
  const last = before.trimEnd().split(/\s+/u).pop() ?? '';
  return /[\p{P}\p{S}]$/u.test(last) || !/^\p{Ll}/u.test(last);
};
