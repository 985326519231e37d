import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';
import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import { weighAnalysis } from '@/domain/evidence/weigh-analysis';

const signs = new Map(Object.entries(consistencies).map(([mark, { sign }]) => [sign as string, mark as Consistency]));

/** One editor's cells as a table: an item a line, a sign for each of the claims a, b, c; `-` is an open cell. */
const marked = (...lines: readonly string[]): AnalysisSeen => {
  const rows = lines.map((line) => line.split(' '));
  const claim = (at: number) => 'abc'.charAt(at);
  return {
    id: 'one',
    revision: 1,
    asked: 1,
    openedAt: '2021-06-20T00:00:00Z',
    openedBy: { editorId: 'ann', name: 'Ann', initials: 'A' },
    closedAt: null,
    claims: (rows[0] ?? []).map((_, at) => ({
      id: claim(at),
      proposition: claim(at),
      kind: 'assertion',
      parties: [],
      gone: false,
      reworded: false,
    })),
    items: rows.map((_, k) => ({
      id: `i${k + 1}`,
      finding: '',
      reliability: 'A',
      credibility: 1,
      dated: null,
      source: null,
      links: [],
      gone: false,
    })),
    seats: [],
    cells: rows.flatMap((row, k) =>
      row.flatMap((sign, at) => {
        const mark = signs.get(sign);
        return mark ? [{ editorId: 'ann', claimId: claim(at), evidenceId: `i${k + 1}`, mark }] : [];
      }),
    ),
    settled: [],
  };
};
const weighed = (given: AnalysisSeen) => weighAnalysis(given, 'ann', 'graded');

describe('marks enough to rank', () => {
  test.each<readonly [string, AnalysisSeen, boolean]>([
    ['one of nine cells', marked('II - -', '- - -', '- - -'), false],
    ['one item with all claims, two with none', marked('II N C', '- - -', '- - -'), false],
    ['one claim that nobody looked at', marked('II N -', 'N N -', 'I N -'), false],
    ['half of each claim’s, no item in common', marked('II -', '- N'), false],
    ['more than half of each claim’s', marked('II N C', 'N N -', '- - C'), true],
    ['the one item there is', marked('II N C'), true],
    ['what does not apply was looked at', marked('II NA NA'), true],
    ['no item', { ...marked('II N'), items: [] }, false],
  ])('%s', (_, given, enough) => {
    expect(weighed(given).enough).toBe(enough);
  });

  test('while they are not, nothing is a linchpin', () => {
    expect(weighed(marked('II - -', '- - -', '- - -')).items.map(({ linchpin }) => linchpin)).toEqual([false, false, false]);
    expect(weighed(marked('II N N', 'N N N', '- - -')).items.map(({ linchpin }) => linchpin)).toEqual([true, false, false]);
  });
  test('an item marked with too few claims is no linchpin, one that applies to a single claim can be', () => {
    expect(weighed(marked('II - -', 'N N N', 'N N N')).items[0]?.linchpin).toBe(false);
    expect(weighed(marked('II NA NA', 'N N N', 'N N N')).items[0]?.linchpin).toBe(true);
  });
});
