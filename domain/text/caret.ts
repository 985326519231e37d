import type { Span } from './span';
import { shortenings } from './words';

/**
 * A caret over the stored text, for quoting with the keyboard alone. Places are UTF-16 units into the text; a caret stands only where
 * a reader sees an edge: between two graphemes (Unicode UAX 29, through Intl.Segmenter), never on a blank line, never between CR and LF.
 */
export type Step = 'character' | 'word' | 'sentence' | 'line' | 'paragraph';
export type Way = 'back' | 'on';

const isBreak = (unit: number) => (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** The stretch between two line breaks that holds a place: what the page draws as one paragraph. */
export const lineAt = (text: string, place: number): Span => {
  let [start, end] = [Math.min(place, text.length), Math.min(place, text.length)];
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return [start, end];
};

const isBlank = (text: string, [start, end]: Span) => text.slice(start, end).trim() === '';

/** The next line with words in it, before or after a line; null at the edge of the text. */
const neighbour = (text: string, [start, end]: Span, way: Way): Span | null => {
  let at = way === 'on' ? end + 1 : start - 1;
  while (at >= 0 && at <= text.length) {
    const line = lineAt(text, at);
    if (!isBlank(text, line)) return line;
    at = way === 'on' ? line[1] + 1 : line[0] - 1;
  }
  return null;
};

const segmenters = new Map<string, Intl.Segmenter>();
const segmenter = (granularity: 'grapheme' | 'word' | 'sentence', language: string): Intl.Segmenter => {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf([tagOf(language)])[0] ?? 'en', { granularity });
  segmenters.set(key, made);
  return made;
};
/** Intl throws at tags that are not well formed; an editor may have typed one. */
const tagOf = (language: string) => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : 'en');

/** Moves a place that lies inside a grapheme to its edge, and one on a blank line to the nearest line with words in that way. */
export const snap = (text: string, place: number, way: Way = 'back'): number => {
  const at = Math.max(0, Math.min(place, text.length));
  const line = lineAt(text, at);
  if (isBlank(text, line)) {
    const next = neighbour(text, line, way);
    if (next) return way === 'on' ? next[0] : next[1];
    const other = neighbour(text, line, way === 'on' ? 'back' : 'on');
    return other ? (way === 'on' ? other[1] : other[0]) : at;
  }
  if (at === line[0] || at === line[1]) return at;
  const found = segmenter('grapheme', 'en')
    .segment(text.slice(...line))
    .containing(at - line[0]);
  const start = line[0] + (found?.index ?? at - line[0]);
  return start === at || way === 'back' ? start : start + (found?.segment.length ?? 0);
};

type Edges = (text: string, line: Span, language: string) => readonly Span[];

const wordsOf: Edges = (text, [start, end], language) => {
  const found: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter('word', language).segment(text.slice(start, end)))
    if (isWordLike) found.push([start + index, start + index + segment.length]);
  return found;
};

/** Sentences without the white space behind them; "Mr. Putin", "J. Smith" and “Why?” he asked are not cut, though UAX 29 alone would. */
const sentencesOf: Edges = (text, [start, end], language) => {
  const found: Span[] = [];
  let from: number | null = null;
  for (const { index, segment } of segmenter('sentence', language).segment(text.slice(start, end))) {
    const words = segment.trimEnd();
    const first = segment.length - segment.trimStart().length;
    if (words === '' || first >= words.length) continue;
    from ??= start + index + first;
    const last = /(?:^|[^\p{L}\p{N}.])(\p{L}+)\.$/u.exec(words)?.[1] ?? '';
    const rest = text.slice(start + index + segment.length, end).trimStart();
    if (rest !== '' && (shortenings.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last) || /^\p{Ll}/u.test(rest))) continue;
    found.push([from, start + index + words.length]);
    from = null;
  }
  return found;
};

let kept: { text: string; language: string; step: Step; line: Span; edges: readonly Span[] } | null = null;

/** The parts of a line, remembered for the line last asked about: a held arrow key asks about the same one over and over. */
const partsOf = (text: string, line: Span, step: 'word' | 'sentence', language: string): readonly Span[] => {
  if (kept && kept.text === text && kept.language === language && kept.step === step && kept.line[0] === line[0]) return kept.edges;
  const edges = step === 'word' ? wordsOf(text, line, language) : sentencesOf(text, line, language);
  kept = { text, language, step, line, edges };
  return edges;
};

/** The nearest start or end of a part strictly beyond a place in some way; over to other lines when this one has none. Null at the edge of the text. */
export const nextEdge = (
  text: string,
  place: number,
  step: 'word' | 'sentence',
  edge: 'start' | 'end',
  way: Way,
  language: string,
): number | null => {
  const nth = edge === 'start' ? 0 : 1;
  for (let line: Span | null = lineAt(text, place); line; line = neighbour(text, line, way)) {
    const edges = partsOf(text, line, step, language).map((part) => part[nth]);
    const found = way === 'on' ? edges.find((at) => at > place) : edges.findLast((at) => at < place);
    if (found !== undefined) return found;
  }
  return null;
};

const byCharacter = (text: string, place: number, way: Way): number => {
  const line = lineAt(text, place);
  if (way === 'on' && place < line[1]) return snap(text, place + 1, 'on');
  if (way === 'back' && place > line[0]) return snap(text, place - 1, 'back');
  const next = neighbour(text, line, way);
  return next ? (way === 'on' ? next[0] : next[1]) : place;
};

/** To the start of the next paragraph (the end of the last one), or back to the start of this one, then of the one before. */
const byParagraph = (text: string, place: number, way: Way): number => {
  const line = lineAt(text, place);
  if (way === 'back' && place > line[0]) return snap(text, line[0], 'on');
  const next = neighbour(text, line, way);
  return next ? next[0] : snap(text, line[way === 'on' ? 1 : 0], way);
};

/**
 * Where the caret goes from `place`. By word and by sentence it goes on to the next end and back to the next start, so that what it
 * passed over is whole words without the spaces around them; `line` goes to the edge of the paragraph, `paragraph` from one to the next. Stays at the edge of the text.
 */
export const moveCaret = (text: string, place: number, step: Step, way: Way, language: string): number => {
  if (step === 'character') return byCharacter(text, place, way);
  if (step === 'paragraph') return byParagraph(text, place, way);
  if (step === 'line') return snap(text, lineAt(text, place)[way === 'on' ? 1 : 0], way);
  return nextEdge(text, place, step, way === 'on' ? 'end' : 'start', way, language) ?? place;
};

/** A stretch without the white space at its ends and with whole graphemes; null when nothing is left. */
export const trimmedSpan = (text: string, [a, b]: Span): Span | null => {
  const [low, high] = a <= b ? [a, b] : [b, a];
  const words = text.slice(low, high);
  const start = low + words.length - words.trimStart().length;
  const end = high - (words.length - words.trimEnd().length);
  if (start >= end) return null;
  const whole: Span = [snap(text, start, 'back'), snap(text, end, 'on')];
  return whole[0] < whole[1] ? whole : null;
};

/** Scripts written without spaces: where a word ends there is a matter of opinion, so an editor's own edge counts. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A stretch grown to whole words: an edge inside a word goes to that word's edge, save in scripts without spaces. Nobody means half a word. */
export const wholeWords = (text: string, span: Span, language: string): Span => {
  const wordAt = (place: number) =>
    partsOf(text, lineAt(text, place), 'word', language).find(
      ([from, to]) => from < place && place < to && !unspaced.test(text.slice(from, to)),
    );
  return [wordAt(span[0])?.[0] ?? span[0], wordAt(span[1])?.[1] ?? span[1]];
};
