import { keptDrafts, type Shelf } from '@/app/w/[workspace]/sources/[id]/_parts/kept-drafts';
import type { StatementDraft } from '@/domain/claim/statement-draft';

const draft: StatementDraft = {
  proposition: 'There is no budget.',
  kind: 'denial',
  claim: null,
  speaker: { id: null, name: 'Otto Lind', kind: 'person' },
  unnamed: false,
  description: '',
  capacity: 'suggested',
  mode: 'direct',
  said: '2021',
  issues: [],
};
const shelfOf = (held = new Map<string, string>()): Shelf => ({
  get length() {
    return held.size;
  },
  key: (at) => [...held.keys()][at] ?? null,
  getItem: (key) => held.get(key) ?? null,
  setItem: (key, words) => void held.set(key, words),
  removeItem: (key) => void held.delete(key),
});
const full: Shelf = {
  ...shelfOf(),
  setItem: () => {
    throw new Error('full');
  },
};

describe('what was typed and not kept', () => {
  test('is there again after a reload, with its words', () => {
    const shelf = shelfOf();
    keptDrafts('v1', () => shelf).set('new', draft, [[3, 9]]);
    expect([...keptDrafts('v1', () => shelf).recall(20)]).toEqual([['new', { draft, spans: [[3, 9]] }]]);
  });

  test.each<[string, (drafts: ReturnType<typeof keptDrafts>) => void]>([
    ['it was kept', (drafts) => drafts.delete('new')],
    ['it was left', (drafts) => drafts.leave('new')],
  ])('is not offered again when %s', (_, act) => {
    const shelf = shelfOf();
    const drafts = keptDrafts('v1', () => shelf);
    drafts.set('new', draft, [[3, 9]]);
    act(drafts);
    expect(keptDrafts('v1', () => shelf).recall(20).size).toBe(0);
  });

  test.each<[string, Map<string, string>]>([
    ['of another version', new Map([['saidso-draft v2 new', JSON.stringify({ draft, spans: [[0, 3]] })]])],
    ['beyond the text', new Map([['saidso-draft v1 new', JSON.stringify({ draft, spans: [[0, 30]] })]])],
    ['of another shape', new Map([['saidso-draft v1 new', '{"draft":{},"spans":[[0,3]]}']])],
    ['that is no JSON', new Map([['saidso-draft v1 new', '{']])],
  ])('leaves out what is %s', (_, held) => {
    const drafts = keptDrafts('v1', () => shelfOf(held));
    expect(drafts.recall(20).size).toBe(0);
  });

  test.each<[string, () => Shelf | null]>([
    ['without storage', () => null],
    ['with a full one', () => full],
  ])('stays in memory %s', (_, shelf) => {
    const drafts = keptDrafts('v1', shelf);
    drafts.set('s1', draft, [[0, 3]]);
    expect(drafts.get('s1')?.draft).toEqual(draft);
  });
});
