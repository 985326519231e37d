import fc from 'fast-check';
import { issuesInOrder, withDescendants } from '@/domain/issue/issue-tree';
import { type MoveStep, moveStep } from '@/domain/issue/move-step';
import { overviewRows } from '@/domain/issue/overview-rows';
import { rowLetter } from '@/domain/issue/row-letter';
import { movedAfter, newPositions } from '@/domain/issue/sibling-order';

const at = (id: string, parentId: string | null, position: number) => ({ id, parentId, position });
const shown = (rows: readonly { id: string; depth: number }[]) => rows.map(({ id, depth }) => `${'·'.repeat(depth)}${id}`).join(' ');

describe('issues in reading order', () => {
  const cases: readonly (readonly [string, ReturnType<typeof at>[], string])[] = [
    ['none', [], ''],
    ['by position, not as given', [at('b', null, 1), at('a', null, 0)], 'a b'],
    ['sub-issues right under their parent', [at('p', null, 0), at('q', null, 1), at('p1', 'p', 0), at('p11', 'p1', 0)], 'p ·p1 ··p11 q'],
    ['the first made first where places are equal', [at('2', null, 0), at('1', null, 0)], '1 2'],
    ['under a parent that is gone: at the top', [at('a', 'gone', 3), at('b', null, 0)], 'b a'],
  ];
  test.each(cases)('%s', (_, issues, expected) => expect(shown(issuesInOrder(issues))).toBe(expected));

  test('each says how many stand right under it', () => {
    const rows = issuesInOrder([at('p', null, 0), at('p1', 'p', 0), at('p2', 'p', 1)]);
    expect(rows.map(({ children }) => children)).toEqual([2, 0, 0]);
  });

  test('what is below an issue, at any depth', () => {
    const issues = [at('p', null, 0), at('p1', 'p', 0), at('p11', 'p1', 0), at('q', null, 1)];
    expect([...withDescendants(issues, 'p')].sort()).toEqual(['p', 'p1', 'p11']);
    expect([...withDescendants(issues, 'q')]).toEqual(['q']);
  });
});

describe('the order of siblings', () => {
  const siblings = [at('a', null, 0), at('b', null, 1), at('c', null, 2)];
  const cases: readonly (readonly [string, string, string | null, string])[] = [
    ['up to the front', 'c', null, 'c a b'],
    ['down by one', 'a', 'b', 'b a c'],
    ['to the end', 'a', 'c', 'b c a'],
    ['in from elsewhere', 'x', 'a', 'a x b c'],
    ['after one that is gone: first', 'b', 'gone', 'b a c'],
  ];
  test.each(cases)('%s', (_, moved, after, expected) => expect(movedAfter(siblings, moved, after).join(' ')).toBe(expected));

  test('only those whose place changes are written', () => {
    expect(newPositions(siblings, ['b', 'a', 'c'])).toEqual([
      { id: 'b', position: 0 },
      { id: 'a', position: 1 },
    ]);
    expect(newPositions(siblings, ['a', 'b', 'c'])).toEqual([]);
  });

  test('writing the new places gives the order that was asked for', () => {
    const given = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(given, fc.nat(11), fc.option(fc.nat(11), { nil: null }), (places, moved, after) => {
        const rows = places.sort((a, b) => a - b).map((position) => at(`i${position}`, null, position));
        const id = (n: number) => rows[n % rows.length]?.id ?? '';
        const order = movedAfter(rows, id(moved), after === null ? null : id(after));
        const written = new Map(newPositions(rows, order).map((p) => [p.id, p.position]));
        const now = rows.map((row) => ({ ...row, position: written.get(row.id) ?? row.position }));
        expect(issuesInOrder(now).map((row) => row.id)).toEqual(order);
      }),
    );
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('row %i is %s', (row, letter) => expect(rowLetter(row)).toBe(letter));

describe('the numbers of the overview', () => {
  const issue = (id: string, parentId: string | null, parties: number, unanswered: string[] = [], statements = parties) => ({
    ...at(id, parentId, 0),
    parties,
    unanswered,
    statements,
  });
  const cases: readonly (readonly [string, ReturnType<typeof issue>[], readonly [number, number]])[] = [
    ['an issue alone: its own cells', [issue('p', null, 1, ['c'])], [3, 1]],
    ['a parent with nothing of its own counts its rows', [issue('p', null, 0), issue('a', 'p', 4), issue('b', 'p', 1, ['c'])], [3, 1]],
    ['a parent with words of its own is a row too', [issue('p', null, 2, ['c']), issue('a', 'p', 4, ['c', 'd'])], [2, 2]],
  ];
  test.each(cases)('%s', (_, issues, [gaps, unanswered]) => expect(overviewRows(issues, 4)[0]).toMatchObject({ gaps, unanswered }));
});

describe('a step through the tree', () => {
  const issues = [at('a', null, 0), at('b', null, 1), at('b1', 'b', 0), at('b2', 'b', 1), at('c', null, 2)];
  const cases: readonly (readonly [string, string, MoveStep, readonly [string | null, string | null] | null])[] = [
    ['up past the one before', 'b', 'up', [null, null]],
    ['up past the first of three', 'c', 'up', [null, 'a']],
    ['up from the top: nowhere', 'a', 'up', null],
    ['down past the next', 'a', 'down', [null, 'b']],
    ['down from the end: nowhere', 'c', 'down', null],
    ['in, last under the one before', 'c', 'in', ['b', 'b2']],
    ['in, first under a bare one', 'b2', 'in', ['b1', null]],
    ['in without one before: nowhere', 'b1', 'in', null],
    ['out, right after the parent', 'b1', 'out', [null, 'b']],
    ['out from the top: nowhere', 'a', 'out', null],
    ['of an issue that is gone: nowhere', 'x', 'up', null],
  ];
  test.each(cases)('%s', (_, id, step, expected) => {
    const place = moveStep(issues, id, step);
    expect(place && [place.parentId, place.afterId]).toEqual(expected);
  });
});
