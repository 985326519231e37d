import type { Word } from '@/domain/text/words';
import { numberFactors, numberSigns, numberWords } from './tables/number-words';
import type { Wording } from './wording';

const digits = (text: string) => text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
/** Decimal digits stand in runs of ten in Unicode; the zero is the first of its run. */
const digitValue = (digit: string): number => {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (zero > point - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (point - zero) % 10;
};

/** What a figure is worth; figures that are no plain number (7:30, 2015-07-14) stand for themselves. */
const worthOf = (figure: string): number | string => {
  const grouped = figure.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
  const value = Number(/^\d+,\d{1,2}$/.test(grouped) ? grouped.replace(',', '.') : grouped);
  return Number.isNaN(value) ? grouped : value;
};

type Figure = { readonly figure: string; readonly unit: string };
const figureOf = (word: Word): Figure => {
  const found = /^([\d.,:/]*\d)(.*)$/.exec(digits(word.lower));
  return { figure: found?.[1] ?? word.lower, unit: (found?.[2] ?? '').replace(/^-/, '').replace(/\.$/, '') };
};

const bare = (word: Word) => word.lower.replace(/\.$/, '');
const parts = (word: string): string[] => {
  const split = word.split('-');
  return split.length > 1 && split.every((part) => numberWords.has(part) || numberFactors.has(part) || numberSigns.has(part))
    ? split
    : [word];
};

/** "May" is a month with a capital inside a sentence or beside a figure. */
const isMonth = (wording: Wording, k: number): boolean => {
  const [word, before, after] = [wording.words[k], wording.words[k - 1], wording.words[k + 1]];
  if (word?.lower !== 'may') return true;
  if (word.text !== 'May') return false;
  const besideFigure = before?.kind === 'number' || after?.kind === 'number';
  return besideFigure || (k > 0 && before?.kind === 'word');
};

/** The numbers, dates and units of a wording, in order, each in one form: "5,000", "5000" and "five thousand" are one. */
export const numbersIn = (wording: Wording): string[] => {
  const found: string[] = [];
  let [total, current, smallest]: [number, number | null, number] = [0, null, Number.POSITIVE_INFINITY];
  const close = () => {
    if (current !== null || total > 0) found.push(String(Number((total + (current ?? 0)).toPrecision(12))));
    [total, current, smallest] = [0, null, Number.POSITIVE_INFINITY];
  };
  const multiply = (factor: number) => {
    if (factor <= 100) current = (current ?? 1) * factor;
    else [total, current] = [total + (current ?? 1) * factor, null];
    smallest = factor;
  };
  const addWord = (value: number) => {
    // "two hundred five", "twenty-five" add up; "two three" are two numbers.
    if (current !== null && value >= smallest) close();
    current = (current ?? 0) + value;
    smallest = value >= 100 ? 100 : value >= 20 ? 10 : 1;
  };
  for (const [k, word] of wording.words.entries()) {
    const [before, after] = [wording.words[k - 1], wording.words[k + 1]];
    if (word.kind === 'number') {
      const minus = before?.text === '-' && before.end === word.start && (wording.words[k - 2]?.end ?? -1) < before.start;
      for (const piece of digits(word.lower).split(/-(?=\d)/)) {
        close();
        const { figure, unit } = figureOf({ ...word, lower: piece });
        const value = worthOf(figure);
        if (typeof value === 'number') current = minus ? -value : value;
        else found.push(value);
        const factor = numberFactors.get(unit);
        if (factor) multiply(factor);
        else if (unit) {
          close();
          found.push(/^(?:st|nd|rd|th)$/.test(unit) ? `${found.pop()}${unit}` : (numberSigns.get(unit) ?? unit));
        }
      }
      continue;
    }
    for (const part of parts(bare(word))) {
      const [value, factor, sign] = [numberWords.get(part), numberFactors.get(part), numberSigns.get(part)];
      if (value !== undefined) addWord(value);
      else if (factor !== undefined && (current !== null || total > 0 || part.length > 2)) multiply(factor);
      else if (part === 'cent' && before?.lower === 'per') {
        close();
        found.push('%');
      } else if (sign && (part !== 'may' || isMonth(wording, k)) && !(sign === 'month 3' && word.text === 'march')) {
        close();
        found.push(sign);
      } else if (!(part === 'and' && current !== null && after && numberWords.has(parts(bare(after))[0] ?? ''))) close();
    }
  }
  close();
  return joinCurrency(joinGroups(found, wording));
};

/** Only a figure before 1,000 and groups of three behind it were one number with spaces; `foldText` leaves such spaces alone. */
const joinGroups = (found: readonly string[], wording: Wording): string[] => {
  const figures = wording.words.filter(
    (word, k) =>
      word.kind === 'number' &&
      /^\d{3}$/.test(word.text) &&
      wording.words[k - 1]?.kind === 'number' &&
      /^\d{1,3}$/.test(wording.words[k - 1]?.text ?? ''),
  );
  if (figures.length === 0) return [...found];
  const joined: string[] = [];
  const groups = new Set(figures.map((word) => String(Number(word.text))));
  for (const item of found) {
    const last = joined.at(-1);
    if (last !== undefined && groups.has(item) && /^\d+$/.test(last) && last !== '0')
      joined[joined.length - 1] = `${last}${item.padStart(3, '0')}`;
    else joined.push(item);
  }
  return joined;
};

/** "$5" and "5 dollars": the sign goes behind. */
const joinCurrency = (found: readonly string[]): string[] => {
  const ordered = [...found];
  for (let k = 0; k + 1 < ordered.length; k++)
    if (/^[$€£₽¥]$/.test(ordered[k] ?? '') && /^\d/.test(ordered[k + 1] ?? '')) {
      [ordered[k], ordered[k + 1]] = [ordered[k + 1] ?? '', ordered[k] ?? ''];
      k++;
    }
  return ordered;
};

/** "one" may be a pronoun or an article: alone it is no number that was lost or won. */
const withoutOne = (numbers: readonly string[]) => numbers.filter((number) => number !== '1');

/** True when a number, date, per cent or currency changed, came or went; the same value in other words is no change. */
export const hasNumberAlarm = (old: Wording, next: Wording): boolean => {
  const [a, b] = [numbersIn(old), numbersIn(next)];
  if (a.join(' ') === b.join(' ')) return false;
  const isWordOne = (wording: Wording) => wording.words.every((word) => word.text !== '1');
  return !(isWordOne(old) && isWordOne(next) && withoutOne(a).join(' ') === withoutOne(b).join(' '));
};
