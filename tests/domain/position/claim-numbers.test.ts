import { claimNumbers } from '@/domain/position/claim-numbers';

const said = (partyId: string | null, claimId: string, saidOn: string, issueId = 'pier') => ({ issueId, partyId, claimId, saidOn });

describe('the number of a claim in its column', () => {
  test('goes on from column to column in the order of the parties, what counts for none comes last', () => {
    const { inColumn } = claimNumbers(
      [said(null, 'n', '2026-01-01'), said('B', 'b', '2026-01-02'), said('A', 'a', '2026-01-03')],
      ['A', 'B'],
    );
    expect([inColumn('pier', 'A', 'a'), inColumn('pier', 'B', 'b'), inColumn('pier', null, 'n')]).toEqual([1, 2, 3]);
  });

  test('follows when each was first said, and then the claim, whatever order the statements come in', () => {
    const statements = [
      said('A', 'late', '2026-03-01'),
      said('A', 'b', '2026-02-01'),
      said('A', 'a', '2026-02-01'),
      said('A', 'late', '2026-01-01'),
    ];
    for (const some of [statements, statements.toReversed()]) {
      const { inColumn } = claimNumbers(some, ['A']);
      expect(['late', 'a', 'b'].map((claim) => inColumn('pier', 'A', claim))).toEqual([1, 2, 3]);
    }
  });

  test('begins anew under each question', () => {
    const { inColumn } = claimNumbers([said('A', 'a', '2026-01-01'), said('A', 'b', '2026-01-02', 'quay')], ['A']);
    expect([inColumn('pier', 'A', 'a'), inColumn('quay', 'A', 'b')]).toEqual([1, 1]);
  });

  test('a claim in two columns has one in each, and its least is the first', () => {
    const { inColumn, least } = claimNumbers(
      [said('A', 'x', '2026-01-02'), said('B', 'x', '2026-01-01'), said('A', 'y', '2026-01-01')],
      ['A', 'B'],
    );
    expect([inColumn('pier', 'A', 'x'), inColumn('pier', 'B', 'x'), least('pier', 'x')]).toEqual([2, 3, 2]);
  });

  test('what is not there has none', () => {
    const { inColumn, least } = claimNumbers([said('A', 'a', '2026-01-01')], ['A']);
    expect([inColumn('pier', 'B', 'a'), inColumn('quay', 'A', 'a'), least('pier', 'b'), least('quay', 'a')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
