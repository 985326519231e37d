/**
 * Places in a text. A span is [start, end) in UTF-16 code units, what JavaScript strings count (ECMA-262, 6.1.4).
 * SQL and the Web Annotation model count Unicode code points, so both are kept beside each other.
 */
export type Span = readonly [start: number, end: number];

/** From the first unit of the first span to the last unit of the last: where the speech lies, interruptions included. */
export const hull = (spans: readonly Span[]): Span => {
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (!first || !last) throw new RangeError('a hull needs at least one span');
  return [first[0], last[1]];
};

/** The exact words at each span, in order. */
export const wordsAt = (text: string, spans: readonly Span[]): string[] => spans.map(([start, end]) => text.slice(start, end));

/** True when spans are in order, apart from each other, not empty, inside the text, and cut no surrogate pair. */
export const areSound = (text: string, spans: readonly Span[]): boolean =>
  spans.length > 0 &&
  spans.every(([start, end], i) => {
    const after = i === 0 ? 0 : (spans[i - 1]?.[1] ?? 0);
    return start >= after && start < end && end <= text.length && !cutsPair(text, start) && !cutsPair(text, end);
  });

/** True when the place lies between the two halves of one astral character. */
export const cutsPair = (text: string, place: number): boolean =>
  place > 0 && place < text.length && isHigh(text.charCodeAt(place - 1)) && isLow(text.charCodeAt(place));

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The same spans in code points. One pass over the text however many spans there are.
 * Spans must be sound (`areSound`).
 */
export const toPoints = (text: string, spans: readonly Span[]): Span[] => {
  let unit = 0;
  let point = 0;
  const pointAt = (place: number) => {
    for (; unit < place; unit++, point++) if (isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1))) unit++;
    return point;
  };
  return spans.map(([start, end]) => [pointAt(start), pointAt(end)] as const);
};

/** Code-point spans back to UTF-16 units; the inverse of `toPoints`. */
export const toUnits = (text: string, spans: readonly Span[]): Span[] => {
  let unit = 0;
  let point = 0;
  const unitAt = (place: number) => {
    for (; point < place && unit < text.length; unit++, point++)
      if (isHigh(text.charCodeAt(unit)) && isLow(text.charCodeAt(unit + 1))) unit++;
    return unit;
  };
  return spans.map(([start, end]) => [unitAt(start), unitAt(end)] as const);
};
