import fc from 'fast-check';
import { describe as describeQuote } from '@/domain/quote/describe';
import { indexText } from '@/domain/quote/index-text';
import { match } from '@/domain/quote/match';
import { splitWords } from '@/domain/quote/split-words';
import type { Span } from '@/domain/text/span';

/** Few words, so that they repeat; of several scripts, with astral characters, combining marks, signs and capitals. */
const vocabulary = [
  'we',
  'We',
  'not',
  'the',
  'bridge',
  'mill',
  'don’t',
  '5',
  '1,000',
  'e\u0301te',
  '😀',
  '桥',
  'мост',
  'не',
  '—',
  '.',
  '?',
  '“',
  '”',
  ',',
  'co-op',
  'ni\u00adne',
];
const spaces = [' ', ' ', ' ', '\n', '\n\n', '\u00a0'];
const text = (words: readonly string[], most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...spaces)), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([word, space]) => word + space).join(''));

/** A text with a span that begins and ends where words do. */
const quoted = fc.tuple(text(vocabulary, 60), fc.nat(), fc.nat()).map(([written, a, b]) => {
  const { starts, ends, glued } = splitWords(written);
  const begins = [...starts].filter((_, k) => !glued[k]);
  const stops = [...ends].filter((_, k) => !glued[k + 1]);
  const first = a % begins.length;
  const last = first + (b % (begins.length - first));
  return { text: written, span: [begins[first] ?? 0, stops[last] ?? 0] as Span };
});

const padding = fc.oneof(
  fc.constant(''),
  text(vocabulary, 30).map((words) => `${words}\n\n`),
  text(['zephyr', 'Quartz', '.'], 30).map((words) => `${words} `),
);
const folded = (words: string) => {
  const split = splitWords(words);
  return [...split.ids].map((id) => split.words[id]);
};

const runs = { numRuns: 400 };

test('in a text that is unchanged or has something before and behind it, any quote is exact and stands where it stood', () => {
  fc.assert(
    fc.property(quoted, padding, padding, ({ text: old, span }, before, after) => {
      const next = `${before}${old}${after === '' ? '' : ` ${after}`}`;
      const found = match(indexText(next), describeQuote(old, [span]));
      expect(found.state).toBe('exact');
      const [start, end] = found.spans[0] ?? [0, 0];
      expect(folded(next.slice(start, end))).toEqual(folded(old.slice(...span)));
      // With the whole text twice in the new one, either may be meant.
      if (next.indexOf(old) === next.lastIndexOf(old)) expect([start, end]).toEqual([span[0] + before.length, span[1] + before.length]);
    }),
    runs,
  );
});

test('whatever was changed, exact and moved never go without the very words', () => {
  fc.assert(
    fc.property(quoted, text(vocabulary, 60), fc.nat(), fc.boolean(), ({ text: old, span }, other, cut, isMixed) => {
      const at = cut % (old.length + 1);
      const next = isMixed ? `${old.slice(0, at)} ${other}${old.slice(at)}` : other;
      const found = match(indexText(next), describeQuote(old, [span]));
      const there = found.spans.map(([start, end]) => next.slice(start, end)).join(' ');
      if (found.state === 'exact' || found.state === 'moved') expect(folded(there)).toEqual(folded(old.slice(...span)));
      else if (found.state === 'altered') expect(found.diff.some(({ op }) => op !== 'same')).toBe(true);
      else expect(found.spans).toEqual([]);
      const ins = found.diff.filter(({ op }) => op !== 'del').map((change) => change.text);
      expect(ins.join('')).toBe(found.spans.map(([start, end]) => next.slice(start, end)).join(' … '));
    }),
    runs,
  );
});

test('a quote whose words are all gone is missing, whatever stands in its place', () => {
  const others = ['They', 'ran', 'home', 'again', 'soon', ';'];
  fc.assert(
    fc.property(quoted, text(others, 20), ({ text: old, span }, instead) => {
      const gone = new Set(folded(old.slice(...span)).map((word) => word?.toLowerCase()));
      const rest = (part: string) =>
        part
          .split(/(\s+)/)
          .filter((word) => !folded(word).some((one) => gone.has(one?.toLowerCase())))
          .join('');
      const next = `${rest(old.slice(0, span[0]))} ${instead} ${rest(old.slice(span[1]))}`;
      expect(match(indexText(next), describeQuote(old, [span]))).toMatchObject({ state: 'missing', spans: [], alarms: [] });
    }),
    runs,
  );
});

test('any two spans of a text are found again as parts of one quote', () => {
  fc.assert(
    fc.property(quoted, fc.nat(), padding, ({ text: old, span }, cut, before) => {
      const { starts, ends, glued } = splitWords(old.slice(...span));
      const places = [...starts].map((_, k) => k).filter((k) => k > 0 && !glued[k]);
      fc.pre(places.length > 0);
      const k = places[cut % places.length] ?? 0;
      const spans: Span[] = [
        [span[0], span[0] + (ends[k - 1] ?? 0)],
        [span[0] + (starts[k] ?? 0), span[1]],
      ];
      const found = match(indexText(before + old), describeQuote(old, spans));
      expect(found.state).toBe('exact');
      expect(found.spans.length).toBe(2);
    }),
    runs,
  );
});

test('any characters at all, cut where Unicode sees words: exact in the same text and with paragraphs around it', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.lorem({ mode: 'sentences' }),
  );
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.boolean(), (old, a, b, isPadded) => {
      const edges = [...segmenter.segment(old)].map(({ index }) => index).concat(old.length);
      const start = edges[a % edges.length] ?? 0;
      const later = edges.filter((edge) => edge > start);
      fc.pre(later.length > 0);
      const span: Span = [start, later[b % later.length] ?? 0];
      fc.pre(/[\p{L}\p{N}]/u.test(old.slice(...span)) && folded(old.slice(...span)).length > 0);
      const before = isPadded ? 'Something before.\n\n' : '';
      const next = `${before}${old}${isPadded ? '\n\nSomething behind.' : ''}`;
      const found = match(indexText(next), describeQuote(old, [span]));
      expect({ state: found.state, spans: found.spans }).toEqual({
        state: 'exact',
        spans: [[span[0] + before.length, span[1] + before.length]],
      });
    }),
    { numRuns: 2000 },
  );
});
