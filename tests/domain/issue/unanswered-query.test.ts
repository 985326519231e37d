import fc from 'fast-check';
import { readUnansweredQuery, unansweredKinds, writeUnansweredQuery } from '@/domain/issue/unanswered-query';

describe('the query of the unanswered in an address', () => {
  test('reads back what it writes', () => {
    const query = fc.record({
      issue: fc.option(fc.uuid()),
      party: fc.uniqueArray(fc.constantFrom('US', 'RU', 'U2', 'nobody')),
      kind: fc.subarray([...unansweredKinds]),
      age: fc.constantFrom(null, 7 as const, 30 as const, 90 as const, 365 as const),
    });
    fc.assert(
      fc.property(query, (one) => {
        expect(readUnansweredQuery(Object.fromEntries(new URLSearchParams(writeUnansweredQuery(one))))).toEqual(one);
      }),
    );
  });

  test.each<readonly [string, Record<string, string | string[]>]>([
    ['another age', { age: '8' }],
    ['no uuid', { issue: 'x' }],
    ['unknown kinds', { kind: 'joke,denial' }],
    ['a long code', { party: 'USA' }],
  ])('leaves out what it does not understand: %s', (_name, params) => expect(writeUnansweredQuery(readUnansweredQuery(params))).toBe(''));
});
