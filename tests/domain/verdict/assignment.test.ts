import { askedAfter, samePlan, shareOut, type WaitingMatter } from '@/domain/verdict/assignment';

const judges = ['ann', 'bob', 'cy'].map((id) => ({ id, load: 0 }));
const matter = (id: string, more: Partial<WaitingMatter> = {}): WaitingMatter => ({
  id,
  asked: null,
  named: [],
  came: [],
  barred: [],
  ...more,
});

describe('sharing out', () => {
  test('gives each matter as many as it lacks, evenly', () => {
    const { seats, short } = shareOut([matter('a'), matter('b'), matter('c')], 2, judges);
    expect(seats).toHaveLength(6);
    for (const { id } of judges) expect(seats.filter(({ editorId }) => editorId === id)).toHaveLength(2);
    expect(short).toEqual([]);
  });

  test('counts who sits already, named or come, once', () => {
    expect(shareOut([matter('a', { asked: 3, named: ['ann'], came: ['ann', 'bob'] })], 3, judges).seats).toEqual([
      { needId: 'a', editorId: 'cy' },
    ]);
  });

  test('never asks who looked inside, and says what is missing', () => {
    const { seats, short } = shareOut([matter('a', { asked: 3, barred: ['bob'] })], 3, judges);
    expect(seats.map(({ editorId }) => editorId)).toEqual(['ann', 'cy']);
    expect(short).toEqual([{ needId: 'a', missing: 1 }]);
  });

  test('a plan is the same in any order, and not when a seat differs', () => {
    const { seats } = shareOut([matter('a'), matter('b')], 1, judges);
    expect(samePlan(seats, [...seats].reverse())).toBe(true);
    expect(samePlan(seats, seats.slice(1))).toBe(false);
    expect(samePlan(seats, [{ needId: 'a', editorId: 'cy' }, ...seats.slice(1)])).toBe(false);
  });
});

describe('a round waits', () => {
  test.each([
    { name: 'for as many as are asked of each', before: matter('a'), each: 3, added: 3, asked: 3 },
    { name: 'for never fewer than before', before: matter('a', { asked: 5 }), each: 2, added: 2, asked: 5 },
    {
      name: 'with a seat for each who came unasked',
      before: matter('a', { asked: 2, named: ['ann'], came: ['bob'] }),
      each: 2,
      added: 1,
      asked: 3,
    },
    { name: 'for those who are missing too', before: matter('a'), each: 4, added: 1, asked: 4 },
  ])('$name', ({ before, each, added, asked }) => {
    expect(askedAfter(before, each, added)).toBe(asked);
  });
});
