import { differencesOf } from '@/domain/history/differences';

const drift = (more: object) => ({
  id: 'd',
  quote_id: 'q',
  state: 'altered',
  exact: ['There is a budget'],
  alarms: ['negation'],
  diff: [{ op: 'del', text: 'no' }],
  unit_starts: [4],
  point_ends: [9],
  decision: 'waiting',
  note: null,
  revision: 1,
  withdrawn_at: null,
  ...more,
});
const added = (table: string, after: object) => ({ table, before: null, after: after as Record<string, unknown> });
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

const cases: readonly (readonly [string, Parameters<typeof differencesOf>[0], ReturnType<typeof differencesOf>])[] = [
  [
    'a decision reads as before and after, without places, differences and ids',
    [{ table: 'drift', before: drift({}), after: drift({ decision: 'kept', note: 'Seen.', revision: 2 }) }],
    [
      { what: 'drift: decision', before: 'waiting', after: 'kept' },
      { what: 'drift: note', before: null, after: 'Seen.' },
    ],
  ],
  [
    'following shows the new words',
    [
      added('anchor', { id: 'a', quote_id: 'q', exact: ['There is', 'a budget'], unit_starts: [1], point_starts: [1] }),
      { table: 'drift', before: drift({}), after: drift({ decision: 'followed' }) },
    ],
    [
      { what: 'anchor: exact', before: null, after: 'There is … a budget' },
      { what: 'drift: decision', before: 'waiting', after: 'followed' },
    ],
  ],
  [
    'a thousand quotes of a newer version are two lines: by what became of them, and how many were found',
    [
      added('version', { id: 'v', number: 2, text_id: 't', marks: [[1, 2]] }),
      ...times(1000, (i) => added('drift', drift({ id: `d${i}`, state: i % 10 === 0 ? 'missing' : 'exact' }))),
      ...times(900, (i) => added('anchor', { id: `a${i}`, exact: ['words'] })),
    ],
    [
      { what: 'version: number', before: null, after: '2' },
      { what: 'drift', before: null, after: '900 exact, 100 missing' },
      { what: 'anchor', before: null, after: '900 new' },
    ],
  ],
  [
    'undoing it counts what went',
    times(20, (i) => ({ table: 'drift', before: drift({ id: `d${i}` }), after: drift({ id: `d${i}`, withdrawn_at: '2026-11-21' }) })),
    [{ what: 'drift', before: null, after: '20 withdrawn' }],
  ],
  [
    'three new rows are read out',
    times(3, (i) => added('claim_tag', { id: String(i), name: `tag ${i}` })),
    times(3, (i) => ({ what: 'claim tag: name', before: null, after: `tag ${i}` })),
  ],
  [
    'edits of many rows stop at twelve lines',
    times(30, (i) => ({ table: 'issue', before: { position: i }, after: { position: i + 1 } })),
    times(12, (i) => ({ what: 'issue: position', before: String(i), after: String(i + 1) })),
  ],
];

test.each(cases)('%s', (_, changes, expected) => {
  expect(differencesOf(changes)).toEqual(expected);
});
