import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalText, type EventContent } from '@/domain/history/event';

const event = (changes: readonly unknown[]): EventContent => ({
  id: '0',
  workspace: 'w',
  at: '2026-11-20T09:00:00.000Z',
  by: null,
  act: 'edit-claim',
  object: { type: 'claim', id: 'c', revision: 1 },
  label: null,
  about: [],
  undoes: null,
  changes,
});

describe('the text of an event', () => {
  test('is canonical JSON (RFC 8785) for any content', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('10', '9', '1a', '', '__proto__', 'ä', '😀', 'before', 'after'));
    const content = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        tie('all'),
        tie('one'),
      ),
      all: fc.array(tie('value'), { maxLength: 4 }),
      one: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    })).value;
    fc.assert(fc.property(fc.array(content), (changes) => canonicalText(event(changes)) === canonicalize(event(changes))));
  });

  const named: readonly (readonly [string, unknown, string])[] = [
    ['keys in the order of their units', { b: 1, a: 2, '10': 3, '9': 4 }, '{"10":3,"9":4,"a":2,"b":1}'],
    ['a lone surrogate becomes a character of its own', 'a\ud800b', '"a\ufffdb"'],
    ['numbers as every program writes them', [1e21, -0, 0.1], '[1e+21,0,0.1]'],
    ['what is undefined is left out', { a: undefined, b: null }, '{"b":null}'],
  ];
  test.each(named)('%s', (_, value, text) => expect(canonicalText(event([value]))).toContain(`"changes":[${text}]`));

  test('what is no number of JSON is thrown', () => expect(() => canonicalText(event([Number.NaN]))).toThrow());
});
