import fc from 'fast-check';
import { type Consistency, consistencies, type HypothesisMatrix, weighHypotheses } from '@/domain/evidence/competing-hypotheses';
import { credibilities, type Grade, reliabilities } from '@/domain/evidence/grade';
import { weightOf } from '@/domain/evidence/grade-weight';

const signs = new Map(Object.entries(consistencies).map(([mark, { sign }]) => [sign as string, mark as Consistency]));

/** A matrix as a table: an item a line, its grade first, then a sign for each of the claims x, y, z; `-` is an open cell. */
const matrix = (...lines: readonly string[]): HypothesisMatrix => {
  const rows = lines.map((line) => line.split(' '));
  const claimIds = ['x', 'y', 'z'].slice(0, (rows[0]?.length ?? 1) - 1);
  return {
    claimIds,
    items: rows.map(([grade = ''], k) => ({
      id: `i${k + 1}`,
      grade: { reliability: grade[0] === '?' ? null : grade[0], credibility: Number(grade[1]) } as Grade,
    })),
    cells: rows.flatMap(([, ...its], k) =>
      its.flatMap((sign, at) => {
        const mark = signs.get(sign);
        return mark ? [{ itemId: `i${k + 1}`, claimId: claimIds[at] ?? '', mark }] : [];
      }),
    ),
  };
};
const order = (given: HypothesisMatrix) =>
  weighHypotheses(given).claims.map(({ id, rank, inconsistency }) => `${rank} ${id} ${inconsistency}`);

describe('rival claims by least inconsistency', () => {
  test.each<readonly [string, HypothesisMatrix, readonly string[]]>([
    ['nothing known: all alike', matrix('A1 - -'), ['1 x 0', '1 y 0']],
    ['what fits proves nothing', matrix('A1 CC N', 'A1 CC N', 'A1 CC N'), ['1 x 0', '1 y 0']],
    ['one inconsistency outweighs much that fits', matrix('A1 CC N', 'A1 CC N', 'A1 I N'), ['1 y 0', '2 x 25']],
    ['very inconsistent counts twice', matrix('A1 II I'), ['1 y 25', '2 x 50']],
    ['a poor grade counts less than a good one', matrix('A1 I N', 'E5 N II'), ['1 y 2', '2 x 25']],
    ['both axes count', matrix('B2 I N', 'A4 N I'), ['1 y 10', '2 x 16']],
    ['an unknown grade carries nothing', matrix('F1 II N', 'A6 II N', '?1 II N'), ['1 x 0', '1 y 0']],
    ['not applicable is not inconsistent', matrix('A1 NA I'), ['1 x 0', '2 y 25']],
    ['equals share a rank, the next counts them both', matrix('A1 N N I'), ['1 x 0', '1 y 0', '3 z 25']],
  ])('%s', (_name, given, expected) => {
    expect(order(given)).toEqual(expected);
  });

  test('it is shown when only the weights decide, and where nobody has looked', () => {
    const { claims } = weighHypotheses(matrix('E5 I N', 'E5 I N', 'A1 - I'));
    expect(claims).toEqual([
      { id: 'x', rank: 1, inconsistency: 2, unweighted: { rank: 2, inconsistency: 2 }, open: 1 },
      { id: 'y', rank: 2, inconsistency: 25, unweighted: { rank: 1, inconsistency: 1 }, open: 0 },
    ]);
  });
  test('all alike, each item counts one, whatever its grade', () => {
    const { claims, items } = weighHypotheses(matrix('E5 I N', '?6 I N', 'A1 N I'), 'alike');
    expect(claims.map(({ id, inconsistency, rank }) => [id, inconsistency, rank])).toEqual([
      ['y', 1, 1],
      ['x', 2, 2],
    ]);
    expect(items.map(({ weight }) => weight)).toEqual([1, 1, 1]);
  });
  test('a desk may weigh otherwise', () => {
    const flat = { reliability: { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1 }, credibility: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 } };
    const { claims } = weighHypotheses(matrix('E5 I N', 'E5 I N', 'A1 N I', 'F1 II N'), flat);
    expect(claims.map(({ id, inconsistency }) => [id, inconsistency])).toEqual([
      ['y', 1],
      ['x', 2],
    ]);
  });
});

describe('what an item tells apart', () => {
  test.each<readonly [string, string, number | null]>([
    ['fits all alike', 'A1 CC CC CC', 0],
    ['against all alike', 'A1 I I I', 0],
    ['one step', 'A1 C N N', 1],
    ['from end to end', 'A1 CC N II', 4],
    ['where it does not apply it tells nothing', 'A1 II NA II', 0],
    ['one mark alone', 'A1 II NA -', null],
    ['no mark', 'A1 - - -', null],
  ])('%s', (_name, line, diagnosticity) => {
    expect(weighHypotheses(matrix(line)).items[0]?.diagnosticity).toBe(diagnosticity);
  });
});

describe('the items on which it hangs', () => {
  const items = (...lines: readonly string[]) => weighHypotheses(matrix(...lines)).items;
  test('one item keeps a claim from the lead: without it the leader has company', () => {
    const [only, other] = items('A1 II N', 'A1 C C');
    expect(only).toMatchObject({
      linchpin: true,
      without: { changes: true, leaders: ['x', 'y'], falls: [], rises: ['x'] },
      reversed: { changes: true, leaders: ['x', 'y'], falls: [], rises: ['x'] },
    });
    expect(other).toMatchObject({ linchpin: false, without: { changes: false }, reversed: { changes: false, leaders: ['y'] } });
  });
  test('two items say the same: neither is a linchpin', () => {
    expect(items('A1 II N', 'A1 II N', 'A1 N I').map(({ linchpin }) => linchpin)).toEqual([false, false, false]);
  });
  test('were it false, what it favours falls', () => {
    const [item] = items('A1 CC II', 'A1 I N');
    expect(item).toMatchObject({
      without: { changes: true, leaders: ['y'], falls: ['x'], rises: ['y'] },
      reversed: { changes: true, leaders: ['y'], falls: ['x'], rises: ['y'] },
    });
  });
  test('an item whose absence changes nothing can still turn all when it is false', () => {
    const [item, , last] = items('A1 CC N', 'A1 N I', 'A1 N N');
    expect(item).toMatchObject({ linchpin: true, without: { changes: false }, reversed: { leaders: ['y'], falls: ['x'], rises: ['y'] } });
    expect(last).toMatchObject({ linchpin: false });
  });
  test('an item of unknown grade holds nothing up', () => {
    expect(items('F6 II N', 'A1 N I')[0]).toMatchObject({ weight: 0, linchpin: false, diagnosticity: 2 });
  });
});

const mark = fc.constantFrom(...(Object.keys(consistencies) as Consistency[]));
const anyMatrix = fc
  .record({
    claims: fc.integer({ min: 1, max: 5 }),
    rows: fc.array(
      fc.record({
        reliability: fc.option(fc.constantFrom(...reliabilities)),
        credibility: fc.constantFrom(...credibilities),
        marks: fc.array(fc.option(mark), { minLength: 5, maxLength: 5 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ claims, rows }): HypothesisMatrix => {
    const claimIds = Array.from({ length: claims }, (_, k) => `c${k}`);
    return {
      claimIds,
      items: rows.map(({ marks: _, ...grade }, k) => ({ id: `i${k}`, grade })),
      cells: rows.flatMap(({ marks }, k) =>
        claimIds.flatMap((claimId, at) => {
          const its = marks[at];
          return its ? [{ itemId: `i${k}`, claimId, mark: its }] : [];
        }),
      ),
    };
  });

describe('any matrix', () => {
  test('a linchpin is one without which, or with whose marks turned round, the ranking computed anew is another', () => {
    const turned: Readonly<Record<Consistency, Consistency>> = {
      'very-inconsistent': 'very-consistent',
      inconsistent: 'consistent',
      neutral: 'neutral',
      consistent: 'inconsistent',
      'very-consistent': 'very-inconsistent',
      'not-applicable': 'not-applicable',
    };
    const ranks = (given: HypothesisMatrix) => new Map(weighHypotheses(given).claims.map(({ id, rank }) => [id, rank]));
    fc.assert(
      fc.property(anyMatrix, (given) => {
        const now = ranks(given);
        for (const item of weighHypotheses(given).items) {
          const without = ranks({ ...given, items: given.items.filter(({ id }) => id !== item.id) });
          const cells = given.cells.map((cell) => (cell.itemId === item.id ? { ...cell, mark: turned[cell.mark] } : cell));
          const reversed = ranks({ ...given, cells });
          for (const [then, shift] of [
            [without, item.without],
            [reversed, item.reversed],
          ] as const) {
            expect(shift.falls).toEqual(given.claimIds.filter((id) => (then.get(id) ?? 0) > (now.get(id) ?? 0)));
            expect(shift.rises).toEqual(given.claimIds.filter((id) => (then.get(id) ?? 0) < (now.get(id) ?? 0)));
            expect(shift.leaders).toEqual(given.claimIds.filter((id) => then.get(id) === 1));
          }
          expect(item.linchpin).toBe(item.without.changes || item.reversed.changes);
        }
      }),
    );
  });
  test('what is added and fits a claim, or fits all alike, changes no rank', () => {
    fc.assert(
      fc.property(anyMatrix, fc.boolean(), (given, fitsOne) => {
        const fits = fitsOne ? given.claimIds.slice(0, 1) : given.claimIds;
        const more: HypothesisMatrix = {
          ...given,
          items: [...given.items, { id: 'new', grade: { reliability: 'A', credibility: 1 } }],
          cells: [
            ...given.cells,
            ...fits.map((claimId) => ({
              itemId: 'new',
              claimId,
              mark: fitsOne ? ('very-consistent' as const) : ('inconsistent' as const),
            })),
          ],
        };
        const idsAndRanks = (one: HypothesisMatrix) => weighHypotheses(one).claims.map(({ id, rank }) => [id, rank]);
        expect(idsAndRanks(more)).toEqual(idsAndRanks(given));
      }),
    );
  });
  test('a better grade on either axis never weighs less', () => {
    for (const [k, reliability] of reliabilities.entries())
      for (const [j, credibility] of credibilities.entries()) {
        const weight = weightOf({ reliability, credibility });
        const next = reliabilities[k + 1];
        const below = credibilities[j + 1];
        if (next) expect(weightOf({ reliability: next, credibility })).toBeLessThanOrEqual(weight);
        if (below) expect(weightOf({ reliability, credibility: below })).toBeLessThanOrEqual(weight);
      }
  });
});
