import { type ReportedItem, rootsOfEvidence } from '@/domain/evidence/roots-of-evidence';

const item = (id: string, sourceId: string | null, more: Partial<ReportedItem> = {}): ReportedItem => ({
  id,
  stance: 'supports',
  sourceId,
  chain: [],
  ...more,
});
const by = (...actors: string[]) => actors.map((actor) => ({ actorIds: [actor], occasion: null }));

describe('independent roots of evidence', () => {
  test.each<readonly [string, readonly ReportedItem[], { reports: number; roots: number }]>([
    ['none of nothing', [], { reports: 0, roots: 0 }],
    ['one each for items of different sources', [item('a', 's1'), item('b', 's2')], { reports: 2, roots: 2 }],
    ['one for two items of one source', [item('a', 's1'), item('b', 's1')], { reports: 2, roots: 1 }],
    ['one each where no source is kept', [item('a', null), item('b', null)], { reports: 2, roots: 2 }],
    [
      'one for five reports that go back to one agency, two with an eyewitness',
      [
        ...['1', '2', '3', '4', '5'].map((n) => item(n, `s${n}`, { chain: by(`outlet ${n}`, 'agency', 'spokesman') })),
        item('6', 's6', { chain: by('witness') }),
      ],
      { reports: 6, roots: 2 },
    ],
  ])('%s', (_name, items, supports) => {
    expect(rootsOfEvidence(items)).toEqual({ supports, refutes: { reports: 0, roots: 0 } });
    expect(rootsOfEvidence([...items].reverse()).supports).toEqual(supports);
  });

  test('are counted on either side; context stands on none', () => {
    const items = [item('a', 's1'), item('b', 's1', { stance: 'refutes' }), item('c', 's2', { stance: 'context' })];
    expect(rootsOfEvidence(items)).toEqual({ supports: { reports: 1, roots: 1 }, refutes: { reports: 1, roots: 1 } });
  });
});
