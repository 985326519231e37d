import {
  highlightsOf,
  itemsOf,
  neighbourOf,
  nextWaiting,
  type OnScreen,
  progressOf,
  titleOf,
} from '@/app/w/[workspace]/sources/[id]/_parts/reader-items';
import type { SourceView, SuggestionInText } from '@/desk/view-source';

const text = 'One two three four five six seven eight nine ten.';
const spanOf = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const harbour = { id: 'p1', code: 'HM', slot: 1, name: 'Harbour ministry' };

const suggestion = (id: string, words: string, more: Partial<SuggestionInText> = {}): SuggestionInText => ({
  id,
  revision: 1,
  spans: [spanOf(words)],
  exact: [words],
  mode: 'direct',
  cue: 'said',
  cueSpan: null,
  speaker: 'Ada Berg',
  speakerId: null,
  surface: null,
  mention: null,
  chain: [],
  officeId: null,
  capacityId: null,
  party: null,
  kind: 'assertion',
  pattern: 'before-cue',
  reasons: [],
  unsure: null,
  decision: 'waiting',
  quoteId: null,
  ...{ saidOn: null, worth: 0.5, confidence: 0.5, continuation: false },
  ...more,
});
const quote = (id: string, words: string, party: typeof harbour | null = harbour): SourceView['quotes'][number] => ({
  id,
  revision: 1,
  anchorId: `${id}-anchor`,
  anchorRevision: 1,
  spans: [spanOf(words)],
  exact: [words],
  appearances: [
    {
      ...{
        id: `${id}-a`,
        claimId: `${id}-c`,
        proposition: `That ${words}.`,
        kind: 'assertion',
        status: 'tracked',
        speaker: 'Ada Berg',
        speakerId: null,
      },
      ...{ surface: null, capacity: null, party, mode: 'direct', cue: null, chain: [], said: null, saidMark: null, soMark: null },
      ...{ counters: 0, answers: 0, rebuts: 0, undercuts: 0 },
    },
  ],
  drift: null,
});
const view = (suggestions: SuggestionInText[], quotes: SourceView['quotes'] = []): SourceView => ({
  source: {
    id: 's',
    revision: 1,
    title: 'T',
    outlet: null,
    author: null,
    address: null,
    archiveLink: null,
    published: null,
    language: 'en',
  },
  version: {
    id: 'v',
    number: 1,
    keptAt: '2026-11-20T09:00:00.000Z',
    keptBy: 'AA',
    extractor: 'paste@1',
    file: null,
    sha256: '',
    words: 10,
    marks: [],
    text,
  },
  versions: [],
  drifts: [],
  quotes,
  suggestions,
  abilities: {
    'accept-suggestion': true,
    'accept-suggestions': true,
    'reject-suggestion': true,
    'restore-suggestion': true,
    'merge-suggestions': true,
    'split-suggestion': true,
    'add-quote': true,
    'move-quote': true,
    'withdraw-quote': true,
    'edit-source': true,
    'capture-again': true,
    'decide-drift': true,
    undo: true,
  },
});
const untouched: OnScreen = {
  decided: new Map(),
  edges: new Map(),
  kinds: new Map(),
  fresh: null,
  drifted: new Map(),
  showRejected: false,
};
const four = view(
  [suggestion('s1', 'two'), suggestion('s2', 'four'), suggestion('s3', 'six', { decision: 'rejected' }), suggestion('s4', 'eight')],
  [quote('q1', 'three')],
);
const ids = (screen: OnScreen, of = four) => itemsOf(of, screen).map(({ id }) => id);

describe('what stands beside the text', () => {
  test('quotes and waiting suggestions, in the order of the text', () => {
    expect(ids(untouched)).toEqual(['s1', 'q1', 's2', 's4']);
  });

  test.each<[string, Partial<OnScreen>, string[]]>([
    ['a suggestion rejected here is gone at once', { decided: new Map([['s1', 'rejected']]) }, ['q1', 's2', 's4']],
    ['a suggestion accepted here keeps its place', { decided: new Map([['s1', 'accepted']]) }, ['s1', 'q1', 's2', 's4']],
    ['words just selected stand where they are', { fresh: [spanOf('five')] }, ['s1', 'q1', 's2', 'new', 's4']],
    ['an edge moved before another quote changes the order', { edges: new Map([['s2', [spanOf('two three')]]]) }, ['s1', 's2', 'q1', 's4']],
  ])('%s', (_name, screen, order) => {
    expect(ids({ ...untouched, ...screen })).toEqual(order);
  });

  test('what the page says outranks what was decided here', () => {
    const undone = view([suggestion('s1', 'two', { decision: 'accepted', quoteId: 'q1' })], [quote('q1', 'two')]);
    expect(ids({ ...untouched, decided: new Map([['s1', 'rejected']]) }, undone)).toEqual(['q1']);
  });

  test('edges and kind chosen before deciding are those of the item', () => {
    const [item] = itemsOf(four, { ...untouched, edges: new Map([['s1', [spanOf('One two')]]]), kinds: new Map([['s1', 'denial']]) });
    expect(item).toMatchObject({ exact: ['One two'], kind: 'denial' });
    expect(item && titleOf(item)).toBe('One two.');
  });
});

describe('going on', () => {
  const items = itemsOf(four, untouched);
  test.each<[string, string | null, string | null]>([
    ['the next that waits, past quotes', 's1', 's2'],
    ['from a quote', 'q1', 's2'],
    ['from the last to the first again', 's4', 's1'],
    ['from nowhere to the first', null, 's1'],
  ])('%s', (_name, from, to) => {
    expect(nextWaiting(items, from)).toBe(to);
  });

  test('nothing when all are decided', () => {
    expect(nextWaiting(itemsOf(view([suggestion('s1', 'two')]), untouched), 's1')).toBeNull();
  });

  test.each<[string, string | null, 1 | -1, string | null]>([
    ['down', 's1', 1, 'q1'],
    ['up', 'q1', -1, 's1'],
    ['not past the end', 's4', 1, 's4'],
    ['not past the start', 's1', -1, 's1'],
    ['into the list from above', null, 1, 's1'],
    ['into the list from below', null, -1, 's4'],
  ])('%s', (_name, from, step, to) => {
    expect(neighbourOf(items, from, step)).toBe(to);
  });

  test('progress counts what the page says and what was decided here', () => {
    expect(progressOf(four, untouched)).toEqual({ done: 1, all: 4 });
    expect(progressOf(four, { decided: new Map([['s1', 'accepted']]) })).toEqual({ done: 2, all: 4 });
  });
});

describe('what is drawn', () => {
  test('a quote in its party’s hue, a suggestion without one, and as a quote once it is being kept', () => {
    const kept = { ...untouched, decided: new Map([['s2', 'accepted' as const]]) };
    const drawn = highlightsOf(itemsOf(four, kept), []);
    expect(drawn.map(({ id, tone, slot, says }) => [id, tone, slot, says])).toEqual([
      ['s1', 'suggestion', undefined, 'Ada Berg'],
      ['q1', 'quote', 1, 'Harbour ministry'],
      ['s2', 'quote', undefined, 'Ada Berg'],
      ['s4', 'suggestion', undefined, 'Ada Berg'],
    ]);
  });

  test('what is about the text is marked as that; a title is not', () => {
    const marks = [
      { mark: 'date' as const, span: [0, 3] as const },
      { mark: 'title' as const, span: [4, 7] as const },
    ];
    expect(highlightsOf([], marks)).toEqual([{ id: 'about-0', spans: [[0, 3]], tone: 'metadata' }]);
  });
});
