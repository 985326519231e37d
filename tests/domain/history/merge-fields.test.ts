import fc from 'fast-check';
import { type Fields, mergeFields } from '@/domain/history/merge-fields';

const base = { title: 'Pier', author: null, published: { earliest: '2026-11-13', latest: '2026-11-13', precision: 'day' } };

describe('two edits of one thing', () => {
  const cases: readonly (readonly [name: string, base: Fields | null, mine: Fields, theirs: Fields, becomes: object])[] = [
    ['nobody changed anything', base, base, base, { fields: base, clashes: [], brought: [] }],
    ['only I changed', base, { ...base, title: 'Quay' }, base, { fields: { ...base, title: 'Quay' }, clashes: [], brought: [] }],
    [
      'only they changed',
      base,
      base,
      { ...base, author: 'Berg' },
      { fields: { ...base, author: 'Berg' }, clashes: [], brought: ['author'] },
    ],
    [
      'each changed another field',
      base,
      { ...base, title: 'Quay' },
      { ...base, author: 'Berg' },
      { fields: { ...base, title: 'Quay', author: 'Berg' }, clashes: [], brought: ['author'] },
    ],
    [
      'both made it the same',
      base,
      { ...base, title: 'Quay' },
      { ...base, title: 'Quay' },
      { fields: { ...base, title: 'Quay' }, clashes: [], brought: [] },
    ],
    [
      'both changed one field: mine stays in it, and both are told',
      base,
      { ...base, title: 'Quay' },
      { ...base, title: 'Jetty', author: 'Berg' },
      {
        fields: { ...base, title: 'Quay', author: 'Berg' },
        clashes: [{ field: 'title', base: 'Pier', mine: 'Quay', theirs: 'Jetty' }],
        brought: ['author'],
      },
    ],
    [
      'one blanked what the other rewrote',
      base,
      { ...base, title: null },
      { ...base, title: 'Jetty' },
      { clashes: [{ field: 'title', base: 'Pier', mine: null, theirs: 'Jetty' }] },
    ],
    [
      'a date is one value: its days are not mixed',
      base,
      { published: { earliest: '2026-11-12', latest: '2026-11-13', precision: 'span' } },
      { ...base, published: { earliest: '2026-11-13', latest: '2026-11-14', precision: 'span' } },
      { clashes: [{ field: 'published' }] },
    ],
    [
      'the order in which an object was written does not matter',
      base,
      { published: { precision: 'day', latest: '2026-11-13', earliest: '2026-11-13' } },
      { ...base, author: 'Berg' },
      { clashes: [], brought: ['author'] },
    ],
    ['a field I did not name was left alone', base, { title: 'Quay' }, { ...base, author: 'Berg' }, { clashes: [], brought: ['author'] }],
    [
      'nobody knows what it was: every difference clashes',
      null,
      { title: 'Quay', author: null },
      { title: 'Jetty', author: null },
      {
        fields: { title: 'Quay', author: null },
        clashes: [{ field: 'title', base: undefined, mine: 'Quay', theirs: 'Jetty' }],
        brought: [],
      },
    ],
    ['nobody knows what it was, and what I did not name stands', null, { title: 'Pier' }, base, { fields: base, clashes: [], brought: [] }],
  ];
  test.each(cases)('%s', (_, was, mine, theirs, becomes) => expect(mergeFields(was, mine, theirs)).toMatchObject(becomes));
});

describe('whatever two editors do', () => {
  const value = fc.oneof(
    fc.constantFrom('a', 'b', 'c', null),
    fc.record({ from: fc.constantFrom('1', '2'), to: fc.constantFrom('1', '2') }),
  );
  const thing = fc.record({ one: value, two: value, three: value });
  const names = ['one', 'two', 'three'] as const;
  const say = (thing: unknown) => JSON.stringify(thing);

  test('what the other left alone is mine, and the other way round', () =>
    fc.assert(
      fc.property(thing, thing, (was, one) => {
        expect(mergeFields(was, one, was)).toMatchObject({ fields: one, clashes: [], brought: [] });
        expect(mergeFields(was, was, one)).toMatchObject({ fields: one, clashes: [] });
        expect(mergeFields(was, one, one)).toMatchObject({ fields: one, clashes: [] });
      }),
    ));

  test('without a clash it does not matter who saved first', () =>
    fc.assert(
      fc.property(thing, thing, thing, (was, one, other) => {
        const [mine, theirs] = [mergeFields(was, one, other), mergeFields(was, other, one)];
        expect(mine.clashes.map(({ field }) => field)).toEqual(theirs.clashes.map(({ field }) => field));
        if (mine.clashes.length === 0) expect(mine.fields).toEqual(theirs.fields);
      }),
    ));

  test('nothing is invented and nothing is lost: a value that only one of them wrote is in the result or in a clash', () =>
    fc.assert(
      fc.property(thing, thing, thing, (was, one, other) => {
        const { fields, clashes } = mergeFields(was, one, other);
        for (const name of names) {
          const clash = clashes.find(({ field }) => field === name);
          expect([one[name], other[name]].map(say)).toContain(say(fields[name]));
          for (const written of [one[name], other[name]])
            if (say(written) !== say(was[name])) expect([fields[name], clash?.mine, clash?.theirs].map(say)).toContain(say(written));
        }
      }),
    ));
});
