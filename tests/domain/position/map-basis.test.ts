import { atStakeOn } from '@/domain/position/map-basis';
import type { MapClaim, MapEvidence, MapFacts, MapRelation } from '@/domain/position/map-facts';
import { mapPageOf } from '@/domain/position/map-page';

const claim = (id: string, more: Partial<MapClaim> = {}): MapClaim => ({
  id,
  proposition: `That ${id}.`,
  kind: 'assertion',
  status: 'tracked',
  appearanceIds: [],
  makerIds: [],
  soMark: null,
  settled: null,
  strongest: null,
  ...more,
});
const rebuts = (from: string, to: string, preference: MapRelation['preference'] = null): MapRelation => ({
  revision: 1,
  preference,
  id: `${from}-${to}`,
  type: 'rebuts',
  answer: null,
  reason: 'they meet',
  fromClaimId: from,
  toClaimId: to,
  atRelationId: null,
  atEvidenceLinkId: null,
  atAppearanceId: null,
});
const item = (id: string, claimId: string, stance: MapEvidence['stance'], voiceIds: readonly string[] = []): MapEvidence => ({
  linkId: `${id}-${claimId}`,
  itemId: id,
  claimId,
  stance,
  finding: id,
  credibility: 2,
  reliability: 'B',
  outlet: null,
  voiceIds,
});
const facts = (claims: readonly MapClaim[], relations: readonly MapRelation[], evidence: readonly MapEvidence[] = []): MapFacts => ({
  issue: { id: 'q', question: 'Is it so?' },
  centre: null,
  issues: [
    { id: 'q', parentId: null, question: 'Is it so?', position: 0 },
    { id: 'r', parentId: 'q', question: 'And this?', position: 0 },
  ],
  placed: claims.map(({ id }) => ({ issueId: 'r', claimId: id, bearing: 'affirms', number: null })),
  near: [],
  claims,
  relations,
  evidence,
});
const labels = (given: MapFacts) =>
  Object.fromEntries(
    Object.entries(mapPageOf(given).standing).map(([basis, { reasons }]) => [
      basis,
      Object.fromEntries(Object.entries(reasons).map(([id, { label }]) => [id, label])),
    ]),
  );

describe('what stands on each basis', () => {
  const settled = (rank: number | null) => ({ settled: { rank } });
  const cases: [string, MapFacts, Record<string, Record<string, string>>][] = [
    [
      'an accusation met by a bare denial leaves both undecided',
      facts([claim('a'), claim('d')], [rebuts('d', 'a')]),
      { all: { a: 'undecided', d: 'undecided' }, adjudicated: {}, independent: { a: 'undecided', d: 'undecided' } },
    ],
    [
      'the one settled higher comes first',
      facts([claim('a', settled(1)), claim('d', settled(0))], [rebuts('d', 'a')]),
      { all: { a: 'in', d: 'out' }, adjudicated: { a: 'in', d: 'out' }, independent: { a: 'in', d: 'out' } },
    ],
    [
      'the one an editor puts first comes first, on every basis',
      facts([claim('a', settled(0.5)), claim('d', settled(0.5))], [rebuts('d', 'a', { end: 'from', reason: 'r', by: 'AJ' })]),
      { all: { a: 'out', d: 'in' }, adjudicated: { a: 'out', d: 'in' }, independent: { a: 'out', d: 'in' } },
    ],
    [
      'and stands before what was settled higher',
      facts([claim('a', settled(1)), claim('d', settled(0))], [rebuts('d', 'a', { end: 'from', reason: 'r', by: 'AJ' })]),
      { all: { a: 'out', d: 'in' }, adjudicated: { a: 'out', d: 'in' }, independent: { a: 'out', d: 'in' } },
    ],
    [
      'what is not settled does not count among the adjudicated',
      facts([claim('a', settled(1)), claim('d')], [rebuts('d', 'a')], [item('e', 'd', 'supports')]),
      { all: { a: 'in', d: 'out', e: 'in' }, adjudicated: { a: 'in' }, independent: { a: 'in', d: 'out', e: 'in' } },
    ],
    [
      'an item in which the maker of the claim speaks is not independent, whether it supports the claim or refutes its denial',
      facts(
        [claim('a', { makerIds: ['town'] }), claim('d', { makerIds: ['port'] })],
        [rebuts('d', 'a'), rebuts('a', 'd')],
        [item('e', 'd', 'refutes', ['town']), item('f', 'a', 'supports', ['town'])],
      ),
      {
        all: { a: 'in', d: 'out', e: 'in', f: 'in' },
        adjudicated: {},
        independent: { a: 'undecided', d: 'undecided' },
      },
    ],
    [
      'an item of somebody else is',
      facts([claim('a', { makerIds: ['town'] }), claim('d')], [rebuts('d', 'a')], [item('e', 'd', 'refutes', ['paper'])]),
      { all: { a: 'in', d: 'out', e: 'in' }, adjudicated: {}, independent: { a: 'in', d: 'out', e: 'in' } },
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(labels(given)).toEqual(expected));

  test('items of unknown grade are passed on as not counting', () => {
    const given = facts([claim('a')], [], [{ ...item('e', 'a', 'supports'), reliability: null }]);
    expect(atStakeOn('all', given).evidence).toMatchObject([{ linkId: 'e-a', counts: false }]);
    expect(mapPageOf(given).standing.all.leftOut).toEqual([{ id: 'e-a', because: 'grade-unknown' }]);
  });
  test('what comes before what is told with the reason an editor gave', () => {
    const given = facts([claim('a'), claim('d', settled(1))], [rebuts('d', 'a', { end: 'to', reason: 'It has the minutes.', by: 'AJ' })]);
    expect(mapPageOf(given).standing.all.spared).toEqual([
      { claimId: 'a', byId: 'd', relationId: 'd-a', basis: 'recorded', reason: 'It has the minutes.' },
    ]);
  });
  test('an issue without claims of its own is no row of its map', () => {
    expect(mapPageOf(facts([claim('a')], [])).bands.map(({ letter, question }) => [letter, question])).toEqual([['A', 'And this?']]);
  });
});
