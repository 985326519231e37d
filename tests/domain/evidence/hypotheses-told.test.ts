import { type Consistency, consistencies, type HypothesisMatrix, weighHypotheses } from '@/domain/evidence/competing-hypotheses';
import type { Grade } from '@/domain/evidence/grade';
import { claimTag, diagnosticityWords, itemTag, tagsOf, whatFalls, whyRanked } from '@/domain/evidence/hypotheses-told';

const signs = new Map(Object.entries(consistencies).map(([mark, { sign }]) => [sign as string, mark as Consistency]));
/** A matrix as a table: an item a line, its grade first, then a sign for each of the claims a, b, c; `-` is an open cell. */
const matrix = (...lines: readonly string[]): HypothesisMatrix => {
  const rows = lines.map((line) => line.split(' '));
  const claimIds = ['a', 'b', 'c', 'd'].slice(0, (rows[0]?.length ?? 1) - 1);
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
const told = (given: HypothesisMatrix): Readonly<Record<string, string>> => {
  const { claims, items } = weighHypotheses(given);
  return Object.fromEntries(claims.map((claim) => [claim.id, whyRanked(claim, claims, given, items)]));
};
const falls = (given: HypothesisMatrix) => {
  const { claims, items } = weighHypotheses(given);
  return items.map((item) => whatFalls(item, claims, tagsOf(given)));
};

describe('why a claim stands where it stands', () => {
  const cases: readonly (readonly [string, HypothesisMatrix, Readonly<Record<string, string>>])[] = [
    [
      'the leader, and who is behind by what',
      matrix('A1 N II', 'A2 C I'),
      { a: 'Leads: nothing speaks against it.', b: '70 behind A: E1 is very inconsistent with it, and E2 speaks against it too.' },
    ],
    [
      'several speak against it: the heaviest first, the rest counted',
      matrix('E5 N I', 'A1 N I', 'B2 N I', 'B3 N I', 'C3 N I', 'D4 N I'),
      {
        a: 'Leads: nothing speaks against it.',
        b: '67 behind A: E2 is inconsistent with it, and E3, E4 and E5 and 2 more speak against it too.',
      },
    ],
    [
      'level, and cells nobody filled',
      matrix('A1 I I II', 'A1 - - N'),
      {
        a: 'Level with B: E1 is inconsistent with it. 1 of its 2 cells is open.',
        b: 'Level with A: E1 is inconsistent with it. 1 of its 2 cells is open.',
        c: '25 behind A and B: E1 is very inconsistent with it.',
      },
    ],
    [
      'what is of unknown grade counts nothing, and that is said',
      matrix('F1 II N'),
      {
        a: 'Level with B: only E1 speaks against it, of unknown grade, which counts nothing.',
        b: 'Level with A: nothing speaks against it.',
      },
    ],
  ];
  test.each(cases)('%s', (_, given, words) => {
    expect(told(given)).toEqual(words);
  });
});

describe('what falls with a linchpin', () => {
  const cases: readonly (readonly [string, HypothesisMatrix, readonly (string | null)[]])[] = [
    [
      'without it another claim leads, and were it false likewise',
      matrix('A1 CC II', 'A1 I N'),
      ['Without E1, and were it false, claim B would lead.', null],
    ],
    [
      'its absence changes nothing, its falsehood all',
      matrix('A1 CC N', 'A1 N I'),
      ['Were E1 false, claim B would lead.', 'Without E2, and were it false, claims A and B would lead together.'],
    ],
    ['two that say the same hold each other up', matrix('A1 II N', 'A1 II N', 'A1 N I'), [null, null, null]],
    [
      'only the order below the lead hangs on it',
      matrix('A1 N I N', 'A1 N II I', 'A1 N N I'),
      ['Without E1, and were it false, claim B would rise.', 'Without E2, and were it false, claim B would rise.', null],
    ],
    ['an item of unknown grade', matrix('F6 II N'), [null]],
  ];
  test.each(cases)('%s', (_, given, words) => {
    expect(falls(given)).toEqual(words);
  });
});

describe('tags and words', () => {
  test('claims are letters, items are numbered', () => {
    expect([claimTag(0), claimTag(11), claimTag(26), itemTag(0), itemTag(49)]).toEqual(['A', 'L', 'A1', 'E1', 'E50']);
  });
  test.each([
    [null, 2, 'too few marks'],
    [null, 0, 'applies to one claim at most'],
    [0, 0, 'tells nothing apart'],
    [1, 1, 'tells little apart'],
    [4, 0, 'tells most apart'],
  ] as const)('%s with %i open: %s', (diagnosticity, open, words) => {
    expect(diagnosticityWords({ diagnosticity, open })).toBe(words);
  });
});
