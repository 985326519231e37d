import fc from 'fast-check';
import { strongestFirst, type Weighed } from '@/domain/position/strongest-first';

const words = (appearanceId: string, more: Partial<Weighed> = {}): Weighed => ({
  appearanceId,
  claimId: appearanceId,
  bearing: 'denies',
  saidOn: '2026-01-01',
  earliest: '2026-01-01',
  voice: appearanceId,
  until: null,
  told: false,
  mode: 'direct',
  foundSaid: null,
  ...more,
});

const cases: readonly (readonly [string, Weighed, Weighed])[] = [
  ['words that bear out the position before those that do not', words('a'), words('b', { bearing: 'qualifies' })],
  [
    'words nothing took the place of',
    words('b', { voice: 'v', saidOn: '2026-02-01', earliest: '2026-02-01', mode: 'indirect' }),
    words('a', { voice: 'v' }),
  ],
  ['the party’s own before as told', words('a', { mode: 'indirect' }), words('b', { told: true })],
  ['direct before mixed', words('a'), words('b', { mode: 'mixed' })],
  ['mixed before indirect', words('a', { mode: 'mixed' }), words('b', { mode: 'indirect' })],
  ['found said before not judged', words('a', { foundSaid: 'best' }), words('b')],
  ['not judged before in doubt… as equals, the later kept first', words('b', { foundSaid: 'dots' }), words('a')],
  [
    'found never said comes last, whatever else',
    words('a', { bearing: 'qualifies', told: true, mode: 'indirect' }),
    words('b', { foundSaid: 'worst' }),
  ],
  ['newer before older', words('a', { saidOn: '2026-02-01' }), words('b')],
];
test.each(cases)('%s', (_, first, second) => {
  expect(strongestFirst([second, first], 'denies').map(({ appearanceId }) => appearanceId)).toEqual([
    first.appearanceId,
    second.appearanceId,
  ]);
});

test('the order is one, however the statements come', () => {
  const one = fc.record({
    appearanceId: fc.uuid(),
    bearing: fc.constantFrom('affirms' as const, 'denies' as const, 'evades' as const),
    saidOn: fc.constantFrom('2026-01-01', '2026-02-01'),
    told: fc.boolean(),
    mode: fc.constantFrom('direct' as const, 'indirect' as const),
    foundSaid: fc.constantFrom(null, 'best' as const, 'worst' as const),
    voice: fc.constantFrom('v', 'w'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: (s) => s.appearanceId, maxLength: 8 }), (rows) => {
      const all = rows.map(({ appearanceId, ...more }) => words(appearanceId, more));
      expect(strongestFirst([...all].reverse(), 'denies')).toEqual(strongestFirst(all, 'denies'));
    }),
  );
});
