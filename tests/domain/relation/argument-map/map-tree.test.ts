import fc from 'fast-check';
import { mapRows, neighbourOf } from '@/domain/relation/argument-map/map-rows';
import { type MapNode, mapTree, type TreeInput } from '@/domain/relation/argument-map/map-tree';
import { closedAtRest, looseKey, openLimits, wayTo } from '@/domain/relation/argument-map/open-branches';
import type { RelationAtStake } from '@/domain/relation/labelling/graph-of';
import type { RelationType } from '@/domain/relation/relation';

type Line = readonly [from: string, type: RelationType, to: string, at?: 'relation' | 'evidence' | 'words'];
const relation = ([from, type, to, at]: Line): RelationAtStake => ({
  id: `${from}-${to}`,
  type,
  fromClaimId: from,
  toClaimId: at ? null : to,
  atRelationId: at === 'relation' ? to : null,
  atEvidenceLinkId: at === 'evidence' ? to : null,
  atAppearanceId: at === 'words' ? to : null,
});
const input = (bands: Readonly<Record<string, string>>, lines: readonly Line[], more: Partial<TreeInput> = {}): TreeInput => ({
  bands: Object.entries(bands).map(([letter, claims]) => ({
    id: letter,
    letter,
    placed: claims
      .split('')
      .map((claimId) => ({ claimId, bearing: claimId === claimId.toUpperCase() ? 'denies' : 'affirms', number: null })),
  })),
  relations: lines.map(relation),
  evidence: [],
  appearances: new Map(),
  outsiders: true,
  ...more,
});
/** "a(rebuts b,see c)": the tree in a line; an undercutter is marked by where its line ends. */
const written = (nodes: readonly MapNode[]): string =>
  nodes
    .map(({ sort, id, line, children }) => {
      const end = line?.on === 'claim' ? line.kind : `${line?.kind} ${line?.on}`;
      return `${line ? `${end} ` : ''}${sort === 'cite' ? 'see ' : ''}${id}${children.length > 0 ? `(${written(children)})` : ''}`;
    })
    .join(', ');
const everything = { hidden: new Set<never>(), evidence: true };

describe('what bears on what, as a tree', () => {
  const evidence = [{ linkId: 'e', itemId: 'i', claimId: 'a', stance: 'supports' as const, counts: true }];
  const cases: [string, TreeInput, string][] = [
    ['claims of a question stand beside it', input({ A: 'aB' }, []), 'affirms a, denies B'],
    ['one that bears on another of them stands beside that', input({ A: 'ab' }, [['b', 'rebuts', 'a']]), 'affirms a(rebuts b)'],
    ['so does one from outside', input({ A: 'a' }, [['x', 'supports', 'a']]), 'affirms a(supports x)'],
    ['unless the map is of a neighbourhood', input({ A: 'a' }, [['x', 'supports', 'a']], { outsiders: false }), 'affirms a'],
    [
      'a claim that bears on two is drawn once and cited at the other',
      input({ A: 'abc' }, [
        ['c', 'rebuts', 'a'],
        ['c', 'rebuts', 'b'],
      ]),
      'affirms a(rebuts c), affirms b(rebuts see c)',
    ],
    [
      'what speaks against comes first, an undercutter last',
      input(
        { A: 'abcd' },
        [
          ['b', 'supports', 'a'],
          ['c', 'rebuts', 'a'],
          ['d', 'undercuts', 'w', 'words'],
        ],
        { appearances: new Map([['a', ['w']]]) },
      ),
      'affirms a(rebuts c, supports b, undercuts words d)',
    ],
    [
      'an undercutter of a relation hangs on the claim whose line it hits',
      input({ A: 'abd' }, [
        ['b', 'supports', 'a'],
        ['d', 'undercuts', 'b-a', 'relation'],
      ]),
      'affirms a(supports b(undercuts line d))',
    ],
    [
      'and an undercutter of evidence on the item',
      input({ A: 'ad' }, [['d', 'undercuts', 'e', 'evidence']], { evidence }),
      'affirms a(supports e(undercuts line d))',
    ],
    [
      'two that rebut each other: the first stands, the other beside it cites it',
      input({ A: 'ab' }, [
        ['a', 'rebuts', 'b'],
        ['b', 'rebuts', 'a'],
      ]),
      'affirms a(rebuts b(rebuts see a))',
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(written(mapTree(given).bands[0]?.children ?? [])).toBe(expected));

  test('a claim of another question stays with its own and is cited', () => {
    const { bands, tags } = mapTree(input({ A: 'a', B: 'bc' }, [['b', 'rebuts', 'a']]));
    expect(bands.map(({ children }) => written(children))).toEqual(['affirms a(rebuts see b)', 'affirms b, affirms c']);
    expect([...tags]).toEqual([
      ['a', 'A1'],
      ['b', 'B1'],
      ['c', 'B2'],
    ]);
  });

  test('what stands side by side has its tag from there, the rest goes on after the last of them', () => {
    const given = input({ A: 'abc' }, [['x', 'rebuts', 'b']]);
    const numbers: Readonly<Record<string, number>> = { a: 4, b: 2 };
    const bands = given.bands.map((band) => ({
      ...band,
      placed: band.placed.map((place) => ({ ...place, number: numbers[place.claimId] ?? null })),
    }));
    expect(Object.fromEntries(mapTree({ ...given, bands }).tags)).toEqual({ a: 'A4', b: 'A2', x: 'A5', c: 'A6' });
  });

  test('every claim of a question is drawn exactly once, whatever is related to what', () => {
    const names = 'abcdefgh';
    const lines = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom<RelationType>('supports', 'rebuts', 'answers'), fc.constantFrom(...names)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: names.length }), (drawn, cut) => {
        const unlike = drawn.filter(([from, , to]) => from !== to);
        const tree = mapTree(input({ A: names.slice(0, cut), B: names.slice(cut) }, unlike));
        const keys: string[] = [];
        const walk = (nodes: readonly MapNode[]) => {
          for (const node of nodes) {
            if (node.sort === 'claim') keys.push(node.id);
            walk(node.children);
          }
        };
        for (const { children } of tree.bands) walk(children);
        expect([...keys].sort()).toEqual([...names]);
        const rows = mapRows(tree, everything, () => false);
        const places = rows.boxes.map(({ column, row }) => `${column} ${row}`);
        expect(new Set(places).size).toBe(places.length);
        expect(Math.max(...rows.boxes.map(({ row }) => row))).toBeLessThan(rows.rows);
      }),
    );
  });
});

describe('rows', () => {
  const tree = mapTree(
    input({ A: 'abcd', B: 'e' }, [
      ['b', 'supports', 'a'],
      ['c', 'rebuts', 'a'],
      ['d', 'undercuts', 'b-a', 'relation'],
    ]),
  );
  const rows = mapRows(tree, everything, () => false);
  const at = (key: string) => rows.boxes.find(({ node }) => node.key === key);

  test('the first on a claim stands in its row, an undercutter in the free row below', () => {
    expect(['a', 'c', 'b', 'd', 'e'].map((key) => [key, at(key)?.column, at(key)?.row])).toEqual([
      ['a', 1, 0],
      ['c', 2, 0],
      ['b', 2, 1],
      ['d', 3, 2],
      ['e', 1, 3],
    ]);
    expect(rows.bands.map(({ row, rows: count }) => [row, count])).toEqual([
      [0, 3],
      [3, 1],
    ]);
  });
  test('a question keeps the rows its words need', () => {
    expect(
      mapRows(
        tree,
        everything,
        () => false,
        () => 4,
      ).bands.map(({ row }) => row),
    ).toEqual([0, 4]);
  });
  test('a closed branch counts what is in it', () => {
    const shut = mapRows(tree, everything, (key) => key === 'a');
    expect(shut.boxes.map(({ node }) => node.key)).toEqual(['a', 'e']);
    expect(shut.boxes[0]).toMatchObject({ isOpen: false, onIt: { rebuts: 1, supports: 1 } });
  });
  test('a kind of line that is left out takes what hangs on it along', () => {
    expect(
      mapRows(tree, { hidden: new Set(['supports'] as const), evidence: true }, () => false).boxes.map(({ node }) => node.key),
    ).toEqual(['a', 'c', 'e']);
  });
  test('arrows lead along relations, and from box to box of a column', () => {
    const walk = (key: string, way: 'left' | 'right' | 'up' | 'down') => neighbourOf(rows, key, way);
    expect([walk('a', 'right'), walk('b', 'left'), walk('c', 'down'), walk('b', 'up'), walk('a', 'down'), walk('d', 'down')]).toEqual([
      'c',
      'a',
      'b',
      'c',
      'e',
      'e',
    ]);
    expect([walk('a', 'left'), walk('a', 'up'), walk('', 'down')]).toEqual([null, null, 'a']);
  });
});

describe('what stands open at rest', () => {
  const wide = (count: number, lines: (name: string) => Line[]) => {
    const names = Array.from({ length: count }, (_, n) => String.fromCodePoint(0x4e00 + n));
    return mapTree(input({ A: names.join('') }, names.flatMap(lines)));
  };
  test('up to 60 boxes everything', () =>
    expect(
      closedAtRest(
        wide(30, (name) => [[`x${name}`, 'rebuts', name]]),
        everything,
      ).size,
    ).toBe(0));
  test('beyond that, what is alone is folded below its question', () => {
    const tree = wide(61, () => []);
    expect([...closedAtRest(tree, everything)]).toEqual([looseKey('A')]);
    expect(mapRows(tree, everything, (key) => key === looseKey('A'))).toMatchObject({
      boxes: [],
      bands: [{ loose: { count: 61, isOpen: false } }],
    });
  });
  test('a branch that takes no row of its own opens, others while rows last', () => {
    const tree = wide(40, (name) => [
      [`x${name}`, 'rebuts', name],
      [`y${name}`, 'supports', name],
    ]);
    const closed = closedAtRest(tree, everything);
    const { boxes, rows } = mapRows(tree, everything, (key) => closed.has(key));
    expect(rows).toBe(openLimits.rows);
    expect(boxes.filter(({ column }) => column === 1)).toHaveLength(openLimits.beside);
    expect(boxes.filter(({ isOpen }) => isOpen)).toHaveLength(openLimits.rows - openLimits.beside);
    const single = wide(61, (name) => [[`x${name}`, 'rebuts', name]]);
    expect([...closedAtRest(single, everything)]).toEqual([looseKey('A')]);
  });
  test('the way to a claim names what has to be opened', () => {
    const tree = mapTree(
      input({ A: 'abc' }, [
        ['b', 'rebuts', 'a'],
        ['c', 'rebuts', 'b'],
      ]),
    );
    expect([wayTo(tree, 'c'), wayTo(tree, 'a'), wayTo(tree, 'nowhere')]).toEqual([['a', 'b'], [], []]);
  });
});
