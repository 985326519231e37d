import { type Occasion, type Recorded, rootsOf } from '@/domain/attribution/root';
import type { PartialDate } from '@/domain/source/partial-date';

type Hop = { readonly by: readonly string[]; readonly at?: Partial<Occasion> };
type Given = { readonly source?: string; readonly on?: string; readonly chain: readonly Hop[] };

const day = (on: string): PartialDate => ({ earliest: on, latest: on, precision: 'day' });
const recorded = ({ source = 'a source', on, chain }: Given, i: number): Recorded => ({
  id: `${i + 1}`,
  sourceId: source,
  said: on ? day(on) : null,
  chain: chain.map(({ by, at }) => ({ actorIds: by, occasion: at ? { place: null, medium: null, event: null, ...at } : null })),
});

const agency = { by: ['agency'] };
const minister = { by: ['minister'] };
const cases: readonly { readonly name: string; readonly appearances: readonly Given[]; readonly roots: readonly string[] }[] = [
  { name: 'nothing has no root', appearances: [], roots: [] },
  {
    name: 'five outlets that repeat one agency have one root',
    appearances: ['v', 'w', 'x', 'y', 'z'].map((outlet) => ({ source: outlet, chain: [{ by: [outlet] }, agency, minister] })),
    roots: ['1 2 3 4 5'],
  },
  {
    name: 'an agency read at first hand and through an outlet is one root',
    appearances: [{ chain: [agency, minister] }, { chain: [{ by: ['outlet'] }, agency, minister] }],
    roots: ['1 2'],
  },
  {
    name: 'two outlets that heard it themselves are two roots',
    appearances: [{ chain: [{ by: ['one'] }, minister] }, { chain: [{ by: ['other'] }, minister] }],
    roots: ['1', '2'],
  },
  {
    name: 'one recorder at two events has two roots',
    appearances: [
      { chain: [agency, { ...minister, at: { event: 'the budget debate' } }] },
      { chain: [agency, { ...minister, at: { event: 'an interview' } }] },
    ],
    roots: ['1', '2'],
  },
  {
    name: 'days that exclude each other are two occasions',
    appearances: [
      { on: '2020-09-25', chain: [agency, minister] },
      { on: '2021-06-02', chain: [agency, minister] },
    ],
    roots: ['1', '2'],
  },
  {
    name: 'what says less joins what says more',
    appearances: [{ chain: [agency, minister] }, { on: '2020-09-25', chain: [agency, { ...minister, at: { event: 'An interview ' } }] }],
    roots: ['2 1'],
  },
  {
    name: 'a vague report does not make one of two known occasions',
    appearances: [
      { chain: [agency, minister] },
      { on: '2020-09-25', chain: [agency, minister] },
      { on: '2021-06-02', chain: [agency, minister] },
    ],
    roots: ['2 1', '3'],
  },
  {
    name: 'an outlet that speaks for itself is its own recorder',
    appearances: [{ chain: [{ by: ['outlet'] }] }, { chain: [{ by: ['outlet'] }] }],
    roots: ['1 2'],
  },
  {
    name: 'unnamed recorders of two sources are never the same person',
    appearances: [
      { source: 'one', chain: [{ by: [] }, minister] },
      { source: 'other', chain: [{ by: [] }, minister] },
    ],
    roots: ['1', '2'],
  },
  {
    name: 'two recorders together are the same in any order',
    appearances: [{ chain: [{ by: ['x', 'y'] }, minister] }, { chain: [{ by: ['y', 'x'] }, minister] }],
    roots: ['1 2'],
  },
];

describe('roots', () => {
  test.each(cases)('$name', ({ appearances, roots }) => {
    expect(rootsOf(appearances.map(recorded)).map(({ appearanceIds }) => appearanceIds.join(' '))).toEqual(roots);
  });
});
