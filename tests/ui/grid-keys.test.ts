import { digitsWork, type GridState, gridKeys } from '@/app/w/[workspace]/issues/[id]/hypotheses/_parts/grid-keys';

const keysOf = (state: GridState) => gridKeys(state).flatMap((group) => (typeof group === 'string' ? [group] : group.of));
const wordsOf = (state: GridState) => gridKeys(state).flatMap((group) => (typeof group === 'string' ? [] : (group.words ?? [])));
const digits = ['choose-1', 'choose-5', 'cell-0'];

describe('the keys at the foot of the grid do something', () => {
  const cases: readonly (readonly [string, GridState, readonly string[]])[] = [
    ['marking: digits, and what takes a mark back', { closed: false, fills: true, maySettle: false }, [...digits, 'cell-clear', 'undo']],
    ['handed in, or a reader: the arrows alone', { closed: false, fills: false, maySettle: true }, []],
    ['closed, to one who may settle: digits choose', { closed: true, fills: false, maySettle: true }, [...digits, 'cell-open']],
    ['closed, to one who may not: only looking', { closed: true, fills: false, maySettle: false }, ['cell-open']],
  ];
  test.each(cases)('%s', (_, state, keys) => {
    expect(keysOf(state)).toEqual(['cells-left', 'cells-up', 'cells-down', 'cells-right', ...keys]);
    expect(digitsWork(state)).toBe(keys.includes('choose-1'));
  });
  test('settling is offered to nobody who may not', () => {
    const closed = { closed: true, fills: false } as const;
    expect(wordsOf({ ...closed, maySettle: false }).join()).not.toMatch(/settle/);
    expect(wordsOf({ ...closed, maySettle: true })).toContain('settle the cell');
  });
});
