import search from 'approx-string-match';
import type { Span } from '@/domain/text/span';

/** What the plain engine says: the words are there to the letter, something like them is there, or nothing is. */
export type PlainDrift = { readonly state: 'same' | 'altered' | 'missing'; readonly spans: readonly Span[] };

type Found = { readonly start: number; readonly end: number; readonly errors: number };
type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number };

/** How much text is kept on either side, how many errors are allowed at most, and what each likeness weighs: as in hypothesis/client, `match-quote.ts`. */
const around = 32;
const mostErrors = 256;
const weight = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** Every place of the very words; where there is none, the places with the fewest errors. */
const places = (text: string, words: string, errors: number): Found[] => {
  const exact: Found[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, errors);
};

const likeness = (text: string, words: string): number => {
  if (words === '') return 1;
  const [best] = text === '' ? [] : places(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
};

const score = (text: string, quote: Quote, { start, end, errors }: Found): number =>
  weight.quote * (1 - errors / quote.exact.length) +
  weight.prefix * likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix) +
  weight.suffix * likeness(text.slice(end, end + quote.suffix.length), quote.suffix) +
  weight.position * (1 - Math.abs(start - quote.start) / text.length);

const findPart = (text: string, quote: Quote): Found | null => {
  const end = quote.start + quote.exact.length;
  if (text.slice(quote.start, end) === quote.exact) return { start: quote.start, end, errors: 0 };
  let best: Found | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const found of places(text, quote.exact, Math.min(mostErrors, quote.exact.length / 2))) {
    const points = score(text, quote, found);
    if (points > most) [best, most] = [found, points];
  }
  return best;
};

/**
 * The plain use of approx-string-match, as the well-known annotation clients have it: the old position when it holds the words, else the very words, else the
 * words with errors up to half their length (256 at most); of several places the one most like the old one. Each span of an interrupted quote on its own.
 */
export const plainMatch = (old: string, spans: readonly Span[], next: string): PlainDrift => {
  const parts = spans.map(([start, end]) =>
    findPart(next, {
      start,
      exact: old.slice(start, end),
      prefix: old.slice(Math.max(0, start - around), start),
      suffix: old.slice(end, end + around),
    }),
  );
  const found = parts.flatMap((part) => part ?? []);
  const whole = found.length === parts.length && found.every(({ errors }) => errors === 0);
  return {
    state: whole ? 'same' : found.length > 0 ? 'altered' : 'missing',
    spans: found.map(({ start, end }): Span => [start, end]),
  };
};
