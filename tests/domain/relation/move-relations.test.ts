import fc from 'fast-check';
import {
  type Ends,
  mergedEnds,
  moveRelations,
  type RelationEnds,
  type RelationMove,
  sameness,
  splitEnds,
} from '@/domain/relation/move-relations';
import { isStep, type RelationType } from '@/domain/relation/relation';

const nowhere = {
  toClaimId: null,
  atRelationId: null,
  atEvidenceLinkId: null,
  atAppearanceId: null,
  fromAppearanceId: null,
  toAppearanceId: null,
};
const row = (id: string, type: RelationType, fromClaimId: string, to: Partial<RelationEnds>): RelationEnds => ({
  ...nowhere,
  id,
  type,
  fromClaimId,
  standing: true,
  ...to,
});
/** `old` is merged into `new`; both have an appearance in the same quote (o1, n1), `old` had one more, which was moved (o2 became n2). */
const merged = {
  fromId: 'old',
  intoId: 'new',
  appearances: new Map([
    ['o1', 'n1'],
    ['o2', 'n2'],
  ]),
  links: new Map([['old-link', 'new-link']]),
};
const claimOf = new Map([
  ['o1', 'old'],
  ['o2', 'old'],
  ['n1', 'new'],
  ['n2', 'new'],
  ['x1', 'x'],
]);
const isSelf = (ends: Ends) =>
  ends.fromClaimId === ends.toClaimId || (ends.atAppearanceId !== null && claimOf.get(ends.atAppearanceId) === ends.fromClaimId);
const merge = (rows: readonly RelationEnds[]) => moveRelations(rows, mergedEnds(merged), isSelf);

describe('when a claim is merged into another', () => {
  test.each<readonly [string, readonly RelationEnds[], readonly unknown[]]>([
    [
      'its relations go along',
      [row('r', 'rebuts', 'old', { toClaimId: 'x' })],
      [{ does: 'change', id: 'r', ends: { fromClaimId: 'new', toClaimId: 'x' } }],
    ],
    ['relations to it follow', [row('r', 'rebuts', 'x', { toClaimId: 'old' })], [{ does: 'change', id: 'r', ends: { toClaimId: 'new' } }]],
    ['a relation between the two goes', [row('r', 'restates', 'old', { toClaimId: 'new' })], [{ does: 'withdraw', id: 'r' }]],
    [
      'one that both have stands once',
      [row('r', 'rebuts', 'old', { toClaimId: 'x' }), row('s', 'rebuts', 'new', { toClaimId: 'x' })],
      [{ does: 'withdraw', id: 'r' }],
    ],
    [
      'a restatement read from the other end is the same',
      [row('r', 'restates', 'old', { toClaimId: 'x' }), row('s', 'restates', 'x', { toClaimId: 'new' })],
      [{ does: 'withdraw', id: 'r' }],
    ],
    [
      'a withdrawn one of the other claim is revived in its stead',
      [row('r', 'rebuts', 'old', { toClaimId: 'x' }), row('s', 'rebuts', 'new', { toClaimId: 'x', standing: false })],
      [
        { does: 'revive', id: 's', like: 'r' },
        { does: 'withdraw', id: 'r' },
      ],
    ],
    [
      'undercutters of the doubled one aim at the one that stays',
      [
        row('u', 'undercuts', 'x', { atRelationId: 'r' }),
        row('r', 'supports', 'old', { toClaimId: 'y' }),
        row('s', 'supports', 'new', { toClaimId: 'y' }),
      ],
      [
        { does: 'withdraw', id: 'r' },
        { does: 'change', id: 'u', ends: { atRelationId: 's' } },
      ],
    ],
    [
      'undercutters of an appearance and of an evidence link follow',
      [row('u', 'undercuts', 'x', { atAppearanceId: 'o2' }), row('v', 'undercuts', 'x', { atEvidenceLinkId: 'old-link' })],
      [
        { does: 'change', id: 'u', ends: { atAppearanceId: 'n2' } },
        { does: 'change', id: 'v', ends: { atEvidenceLinkId: 'new-link' } },
      ],
    ],
    [
      'what undercut an appearance of the other would undercut its own: it goes',
      [row('u', 'undercuts', 'old', { atAppearanceId: 'n1' })],
      [{ does: 'withdraw', id: 'u' }],
    ],
    [
      'an answer keeps the appearances it names, and loses one that was withdrawn before',
      [
        row('r', 'answers', 'old', { toClaimId: 'x', fromAppearanceId: 'o1', toAppearanceId: 'x1' }),
        row('s', 'answers', 'y', { toClaimId: 'old', toAppearanceId: 'gone' }),
      ],
      [
        { does: 'change', id: 'r', ends: { fromAppearanceId: 'n1', toAppearanceId: 'x1' } },
        { does: 'change', id: 's', ends: { toClaimId: 'new', toAppearanceId: null } },
      ],
    ],
    [
      'what does not touch it stays',
      [row('r', 'rebuts', 'x', { toClaimId: 'new' }), row('s', 'rebuts', 'old', { toClaimId: 'y', standing: false })],
      [],
    ],
  ])('%s', (_name, rows, moves) => {
    expect(merge(rows)).toMatchObject(moves);
    expect(merge(rows)).toHaveLength(moves.length);
  });
});

test('when a claim is split, answers go with the appearance they name and undercutters with the one they aim at', () => {
  const rows = [
    row('r', 'answers', 'old', { toClaimId: 'x', fromAppearanceId: 'o2' }),
    row('s', 'answers', 'old', { toClaimId: 'y', fromAppearanceId: 'o1' }),
    row('t', 'rebuts', 'old', { toClaimId: 'x' }),
    row('u', 'undercuts', 'x', { atAppearanceId: 'o2' }),
  ];
  expect(moveRelations(rows, splitEnds('fresh', new Map([['o2', 'f2']])), isSelf)).toMatchObject([
    { does: 'change', id: 'r', ends: { fromClaimId: 'fresh', fromAppearanceId: 'f2' } },
    { does: 'change', id: 'u', ends: { fromClaimId: 'x', atAppearanceId: 'f2' } },
  ]);
});

const claim = fc.constantFrom('old', 'new', 'x', 'y');
const link = fc.record({
  type: fc.constantFrom<RelationType>('supports', 'rebuts', 'restates'),
  from: claim,
  to: claim,
  standing: fc.boolean(),
});
const aimed = fc.record({
  from: claim,
  at: fc.nat(11),
  appearance: fc.option(fc.constantFrom('o1', 'o2', 'n1', 'x1')),
  standing: fc.boolean(),
});

/** Any set of rows that the database would hold: no two alike, none of a claim with itself. */
const anyRows = fc.tuple(fc.array(link, { maxLength: 12 }), fc.array(aimed, { maxLength: 8 })).map(([links, aims]) => {
  const plain = links.map((l, i) => row(`r${i}`, l.type, l.from, { toClaimId: l.to, standing: l.standing }));
  const steps = plain.filter((r) => isStep(r.type));
  const undercuts = aims.map((u, i) => {
    const at = steps[u.at % Math.max(1, steps.length)];
    return row(
      `u${i}`,
      'undercuts',
      u.from,
      u.appearance || !at ? { atAppearanceId: u.appearance ?? 'x1', standing: u.standing } : { atRelationId: at.id, standing: u.standing },
    );
  });
  const seen = new Set<string>();
  return [...plain, ...undercuts].filter((r) => !isSelf(r) && !seen.has(sameness(r.type, r)) && seen.add(sameness(r.type, r)));
});

const after = (rows: readonly RelationEnds[], moves: readonly RelationMove[]): RelationEnds[] =>
  rows.map((r) => {
    const move = moves.find((m) => m.id === r.id);
    if (!move) return r;
    return move.does === 'withdraw' ? { ...r, standing: false } : { ...r, ...move.ends, standing: true };
  });

describe('for any relations, after a merge', () => {
  const holds = (promise: (rows: readonly RelationEnds[], then: readonly RelationEnds[], moves: readonly RelationMove[]) => void) =>
    fc.assert(
      fc.property(anyRows, (rows) => promise(rows, after(rows, merge(rows)), merge(rows))),
      { numRuns: 500 },
    );

  test('nothing stands twice, whether standing or withdrawn', () => {
    holds((_rows, then) => expect(new Set(then.map((r) => sameness(r.type, r))).size).toBe(then.length));
  });
  test('no claim stands in a relation with itself, and none with the claim that is gone', () => {
    holds((_rows, then) => {
      for (const r of then.filter((one) => one.standing)) {
        expect(isSelf(r)).toBe(false);
        expect([r.fromClaimId, r.toClaimId]).not.toContain('old');
      }
    });
  });
  test('each row is touched once, and only rows that touch the merge', () => {
    holds((rows, _then, moves) => {
      expect(new Set(moves.map((m) => m.id)).size).toBe(moves.length);
      expect(moves.length).toBeLessThanOrEqual(rows.length);
    });
  });
  test('what was argued is still argued', () => {
    holds((rows, then) => {
      const kept = new Set(then.filter((r) => r.standing).map((r) => sameness(r.type, r)));
      for (const r of rows.filter((one) => one.standing && one.type !== 'undercuts')) {
        const ends = mergedEnds(merged)(r, new Map());
        if (!isSelf(ends)) expect(kept).toContain(sameness(r.type, ends));
      }
    });
  });
});
