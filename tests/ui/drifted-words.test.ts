import { wordsOfDecision } from '@/app/_ui/drift-decision-words';
import { compareAddress } from '@/app/w/[workspace]/_parts/compare-address';
import { wordingsByVersion } from '@/app/w/[workspace]/claims/[id]/_parts/wordings-by-version';

describe('what was decided about a drifted quote', () => {
  const cases = [
    ['none', null],
    ['waiting', null],
    ['followed', 'followed to version 3'],
    ['kept', 'kept on version 1: the record'],
    ['withdrawn', 'withdrawn by the outlet'],
  ] as const;
  test.each(cases)('%s', (decision, words) => expect(wordsOfDecision(decision, { from: 1, version: 3 })).toBe(words));
});

describe('the wordings a quote has had', () => {
  const at = (version: number, ...exact: string[]) => ({ version, exact });
  const cases: readonly (readonly [string, Parameters<typeof wordingsByVersion>[0], readonly (readonly [string, string])[]])[] = [
    ['one version', [at(1, 'no budget')], [['version 1', 'no budget']]],
    ['the same in every version', [at(1, 'no budget'), at(2, 'no budget')], [['versions 1 to 2', 'no budget']]],
    [
      'changed once and then left alone',
      [at(1, 'no budget'), at(2, 'a budget'), at(4, 'a budget')],
      [
        ['version 1', 'no budget'],
        ['versions 2 to 4', 'a budget'],
      ],
    ],
    [
      'changed back',
      [at(1, 'no budget'), at(2, 'a budget'), at(3, 'no budget')],
      [
        ['version 1', 'no budget'],
        ['version 2', 'a budget'],
        ['version 3', 'no budget'],
      ],
    ],
    [
      'parts are told apart',
      [at(1, 'a', 'b'), at(2, 'a b')],
      [
        ['version 1', 'a|b'],
        ['version 2', 'a b'],
      ],
    ],
    ['nothing', [], []],
  ];
  test.each(cases)('%s', (_, words, runs) =>
    expect(wordingsByVersion(words).map(({ versions, exact }) => [versions, exact.join('|')])).toEqual(runs),
  );
});

test('both versions are opened at the quote', () => {
  expect(compareAddress('harbour', 'q1', { sourceId: 's1', from: 1, version: 3 })).toBe(
    '/w/harbour/sources/s1/compare?old=1&new=3&quote=q1',
  );
});
