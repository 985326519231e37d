import fc from 'fast-check';
import { anchorOf } from '@/domain/quote/anchor-of';
import { anchorsOf } from '@/domain/quote/anchors-of';
import type { Span } from '@/domain/text/span';

describe('many anchors of one text', () => {
  test('are each what one alone would be, whatever their order', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<Span[]>;
    const texts = fc.array(fc.constantFrom('a', '😀', ' ', 'é', '\n', 'Ж'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.array(spans, { maxLength: 8 }), (text, places) => {
        expect(anchorsOf(text, places)).toEqual(places.map((each) => anchorOf(text, each)));
      }),
    );
  });

  test('of interrupted speech keep their parts', () => {
    const text = '😀 no, he said, budget';
    const spans: Span[] = [
      [3, 5],
      [16, 22],
    ];
    expect(anchorsOf(text, [spans])).toEqual([
      {
        ok: true,
        value: {
          units: spans,
          points: [
            [2, 4],
            [15, 21],
          ],
          exact: ['no', 'budget'],
        },
      },
    ]);
  });
});
