import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import type { Consistency } from '@/domain/evidence/competing-hypotheses';
import { cellsOf, type Standing, standingCells } from '@/domain/evidence/settled-cells';
import { lookable, weighAnalysis } from '@/domain/evidence/weigh-analysis';

const person = (editorId: string) => ({ editorId, name: editorId, initials: editorId });
const claim = (id: string) => ({ id, proposition: id, kind: 'assertion' as const, parties: [], gone: false, reworded: false });
/** One item against one claim (and one more that nobody marks): who marked it how, and what was settled. `draft` never handed theirs in. */
const analysis = (marks: Readonly<Record<string, Consistency>>, settled: Consistency | null = null, closed = true): AnalysisSeen => ({
  id: 'n',
  revision: 1,
  asked: 2,
  openedAt: '2026-11-20T09:00:00.000Z',
  openedBy: person('ann'),
  closedAt: closed ? '2026-11-20T10:00:00.000Z' : null,
  claims: [claim('x'), claim('y')],
  items: [{ id: 'i', finding: 'f', reliability: 'A', credibility: 1, dated: null, source: null, links: [], gone: false }],
  seats: ['ann', 'bob', 'cora'].map((who) => ({ ...person(who), in: true, at: null })),
  cells: Object.entries(marks).map(([editorId, mark]) => ({ editorId, claimId: 'x', evidenceId: 'i', mark })),
  settled: settled
    ? [{ claimId: 'x', evidenceId: 'i', mark: settled, revision: 1, reason: 'r', by: person('cora'), at: '2026-11-20T11:00:00.000Z' }]
    : [],
});

describe('what stands for the desk', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, Consistency>>, Consistency | null, Standing, Consistency | null])[] = [
    ['nobody marked it', {}, null, 'open', null],
    ['one alone settles nothing', { ann: 'neutral' }, null, 'one', null],
    ['two alike agree', { ann: 'neutral', bob: 'neutral' }, null, 'agreed', 'neutral'],
    ['two alike and one who left it open agree', { ann: 'inconsistent', cora: 'inconsistent' }, null, 'agreed', 'inconsistent'],
    ['neighbours on the scale still differ', { ann: 'inconsistent', bob: 'very-inconsistent' }, null, 'apart', null],
    ['a majority settles nothing', { ann: 'neutral', bob: 'neutral', cora: 'consistent' }, null, 'apart', null],
    ['what was settled stands before a difference', { ann: 'neutral', bob: 'consistent' }, 'inconsistent', 'settled', 'inconsistent'],
    ['what was settled stands before an agreement', { ann: 'neutral', bob: 'neutral' }, 'inconsistent', 'settled', 'inconsistent'],
    ['what nobody handed in counts for nobody', { ann: 'neutral', draft: 'neutral' }, null, 'one', null],
  ];
  test.each(cases)('%s', (_, marks, settled, standing, mark) => {
    expect(standingCells(analysis(marks, settled))[0]).toMatchObject({ standing, mark });
  });

  test('every cell is told, in the order of items and claims', () => {
    expect(standingCells(analysis({})).map(({ claimId }) => claimId)).toEqual(['x', 'y']);
  });
  test('the desk weighs what stands, an editor their own', () => {
    const given = analysis({ ann: 'inconsistent', bob: 'very-inconsistent' });
    expect(cellsOf(given, 'desk')).toEqual([]);
    expect(weighAnalysis(given, 'ann', 'graded').claims.map(({ id, inconsistency }) => [id, inconsistency])).toEqual([
      ['y', 0],
      ['x', 25],
    ]);
    expect(weighAnalysis(given, 'bob', 'alike').claims.at(-1)).toMatchObject({ id: 'x', inconsistency: 2 });
  });
  test('while it is open only my own can be looked at; closed, the desk’s first, and a draft of mine last', () => {
    expect(lookable(analysis({ ann: 'neutral' }, null, false), 'ann')).toEqual(['ann']);
    expect(lookable(analysis({ ann: 'neutral' }), 'ann')).toEqual(['desk', 'ann', 'bob', 'cora']);
    expect(lookable(analysis({ draft: 'neutral' }), 'draft')).toEqual(['desk', 'ann', 'bob', 'cora', 'draft']);
  });
});
