import fc from 'fast-check';
import { blocksOf, type Highlight, lanesOf, piecesOf } from '@/app/_ui/highlight-pieces';

const units = fc.constantFrom('a', 'б', ' ', '\n', '\r', '😀', '.', '\u2028');
const words = fc.string({ unit: units, maxLength: 120 });

/** A text and highlights anywhere in it: overlapping, nested, interrupted, across paragraphs. */
const marked = fc.string({ unit: units, minLength: 1, maxLength: 120 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    highlights: fc.array(
      fc.record({
        edges: fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 6 }),
        tone: fc.constantFrom('quote', 'suggestion', 'changed', 'metadata'),
      }),
      { maxLength: 8 },
    ),
  }),
);

const highlightsOf = (drawn: readonly { edges: readonly number[]; tone: string }[]): Highlight[] =>
  drawn.map(({ edges, tone }, at) => {
    const sorted = [...edges].sort((a, b) => a - b);
    const spans: [number, number][] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) spans.push([sorted[i] ?? 0, sorted[i + 1] ?? 0]);
    return { id: `h${at}`, spans, tone: tone as Highlight['tone'] };
  });

const covers = ({ spans }: Highlight, place: number) => spans.some(([start, end]) => start <= place && place < end);

describe('paragraphs of a stored text', () => {
  const cases: [name: string, text: string, headings: number[], expected: [string, number | null][]][] = [
    ['one line is one paragraph', 'One.', [], [['One.', 1]]],
    [
      'empty lines make no paragraph',
      'One.\n\n\nTwo.',
      [],
      [
        ['One.', 1],
        ['Two.', 2],
      ],
    ],
    [
      'breaks of Windows and old Macs count as breaks',
      'One.\r\nTwo.\rThree.',
      [],
      [
        ['One.', 1],
        ['Two.', 2],
        ['Three.', 3],
      ],
    ],
    [
      'a heading has no number',
      'One.\nAbout two\nTwo.',
      [5],
      [
        ['One.', 1],
        ['About two', null],
        ['Two.', 2],
      ],
    ],
    ['nothing has no paragraph', ' \n ', [], []],
  ];
  test.each(cases)('%s', (_, text, headings, expected) => {
    expect(blocksOf(text, headings).map(({ start, end, number }) => [text.slice(start, end), number])).toEqual(expected);
  });

  test('what stands between paragraphs is white', () => {
    fc.assert(
      fc.property(words, (text) => {
        let rest = '';
        let last = 0;
        for (const { start, end } of blocksOf(text)) {
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
    );
  });
});

describe('pieces of highlighted text', () => {
  test('the pieces of a paragraph tile it', () => {
    fc.assert(
      fc.property(marked, ({ text, highlights }) => {
        const blocks = blocksOf(text);
        for (const [at, pieces] of piecesOf(blocks, highlightsOf(highlights)).entries()) {
          expect(pieces[0]?.start).toBe(blocks[at]?.start);
          expect(pieces.at(-1)?.end).toBe(blocks[at]?.end);
          for (const [i, piece] of pieces.entries()) {
            expect(piece.start).toBeLessThan(piece.end);
            if (i > 0) expect(piece.start).toBe(pieces[i - 1]?.end);
          }
        }
      }),
    );
  });

  test('a piece names exactly the highlights that cover each of its places', () => {
    fc.assert(
      fc.property(marked, ({ text, highlights: drawn }) => {
        const highlights = highlightsOf(drawn);
        for (const piece of piecesOf(blocksOf(text), highlights).flat())
          for (let place = piece.start; place < piece.end; place++)
            expect([...piece.ids].sort()).toEqual(
              highlights
                .filter((one) => covers(one, place))
                .map(({ id }) => id)
                .sort(),
            );
      }),
    );
  });

  test('a highlight begins once at most, where its first span starts', () => {
    fc.assert(
      fc.property(marked, ({ text, highlights: drawn }) => {
        const highlights = highlightsOf(drawn);
        const pieces = piecesOf(blocksOf(text), highlights).flat();
        for (const { id, spans } of highlights) {
          const begins = pieces.filter((piece) => piece.begins.includes(id));
          expect(begins.length).toBeLessThanOrEqual(1);
          if (begins[0]) expect(begins[0].start).toBe(spans[0]?.[0]);
        }
      }),
    );
  });

  test('the earlier and longer quote is the outer one', () => {
    const highlights: Highlight[] = [
      { id: 'inner', spans: [[4, 7]], tone: 'quote' },
      { id: 'outer', spans: [[0, 10]], tone: 'quote' },
    ];
    expect(piecesOf(blocksOf('0123456789'), highlights)[0]?.map(({ ids }) => ids)).toEqual([['outer'], ['outer', 'inner'], ['outer']]);
  });
});

describe('rows of underline', () => {
  test('quotes that overlap never share a row', () => {
    fc.assert(
      fc.property(marked, ({ highlights: drawn }) => {
        const highlights = highlightsOf(drawn).filter(({ tone }) => tone === 'quote' || tone === 'suggestion');
        const lanes = lanesOf(highlights);
        const hull = ({ spans }: Highlight) => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0] as const;
        for (const a of highlights)
          for (const b of highlights) {
            const [[from, to], [start, end]] = [hull(a), hull(b)];
            if (a !== b && from < end && start < to) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
          }
      }),
    );
  });

  test('quotes that stand apart share the first row', () => {
    const highlights: Highlight[] = [
      { id: 'a', spans: [[0, 4]], tone: 'quote' },
      { id: 'b', spans: [[4, 8]], tone: 'quote' },
    ];
    expect([...lanesOf(highlights).values()]).toEqual([0, 0]);
  });
});
