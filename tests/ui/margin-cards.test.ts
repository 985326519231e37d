import fc from 'fast-check';
import { layCards } from '@/app/_ui/margin-cards';

const GAP = 6;
const drawn = fc.array(fc.record({ top: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 20, max: 300 }) }), { maxLength: 30 });
const named = (cards: readonly { top: number; height: number }[]) => cards.map((card, at) => ({ ...card, id: `c${at}` }));

describe('cards beside the text', () => {
  const cases: [name: string, cards: [top: number, height: number][], open: number | null, expected: number[]][] = [
    [
      'a card stands at its quote',
      [
        [10, 50],
        [100, 50],
      ],
      null,
      [10, 100],
    ],
    [
      'a card without room gives way downwards',
      [
        [10, 50],
        [30, 50],
        [40, 50],
      ],
      null,
      [10, 66, 122],
    ],
    [
      'the open card keeps its place and the one before it goes below',
      [
        [10, 50],
        [30, 100],
      ],
      1,
      [136, 30],
    ],
    [
      'a card that fits above the open one stays',
      [
        [0, 20],
        [30, 100],
        [31, 40],
      ],
      1,
      [0, 30, 136],
    ],
    [
      'order of giving is kept in the answer',
      [
        [100, 10],
        [0, 10],
      ],
      null,
      [100, 0],
    ],
    ['no cards, no tops', [], null, []],
  ];
  test.each(cases)('%s', (_, cards, open, expected) => {
    expect(layCards(named(cards.map(([top, height]) => ({ top, height }))), open === null ? null : `c${open}`, GAP)).toEqual(expected);
  });

  test('no two cards overlap, and the gap lies between them', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 30 }), (cards, open) => {
        const tops = layCards(named(cards), `c${open}`, GAP);
        const placed = cards.map(({ height }, at) => ({ top: tops[at] ?? 0, height })).sort((a, b) => a.top - b.top);
        for (let at = 1; at < placed.length; at++)
          expect(placed[at]?.top).toBeGreaterThanOrEqual((placed[at - 1]?.top ?? 0) + (placed[at - 1]?.height ?? 0) + GAP);
      }),
    );
  });

  test('no card stands above its quote, and the open one stands at it', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 30 }), (cards, open) => {
        const tops = layCards(named(cards), `c${open}`, GAP);
        for (const [at, { top }] of cards.entries()) {
          if (at === open) expect(tops[at]).toBe(top);
          expect(tops[at]).toBeGreaterThanOrEqual(top);
        }
      }),
    );
  });

  test('where every card has room nothing moves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 80 }), { maxLength: 20 }), (heights) => {
        const cards = named(heights.map((height, at) => ({ top: at * 100, height })));
        expect(layCards(cards, 'c3', GAP)).toEqual(cards.map(({ top }) => top));
      }),
    );
  });
});
