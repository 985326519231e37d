import fc from 'fast-check';
import { compareHref } from '@/app/w/[workspace]/sources/[id]/_parts/compare-href';
import { addedSpans, driftItemsOf, sinceOlder, wordCount } from '@/app/w/[workspace]/sources/[id]/_parts/drift-items';
import { exactWords } from '@/app/w/[workspace]/sources/[id]/_parts/exact-words';
import { claimOf, highlightsOf, itemsOf, nextDrift, type OnScreen, titleOf } from '@/app/w/[workspace]/sources/[id]/_parts/reader-items';
import type { ReaderDrift, SourceView } from '@/desk/view-source';

const text = 'The pier may open. Nobody was asked. The boats stay here.';
const spanOf = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const drift = (quoteId: string, words: string | null, more: Partial<ReaderDrift> = {}): ReaderDrift => ({
  id: `${quoteId}-drift`,
  revision: 1,
  quoteId,
  state: words === null ? 'missing' : 'moved',
  alarms: [],
  diff: [],
  decision: 'waiting',
  from: 1,
  spans: words === null ? [] : [spanOf(words)],
  was: [words ?? 'gone for good, all five'],
  anchored: false,
  appearances: [],
  ...more,
});
const altered = drift('q1', 'The pier may open', {
  state: 'altered',
  alarms: ['modality'],
  diff: [
    { op: 'same', text: 'The pier ' },
    { op: 'del', text: 'will ' },
    { op: 'ins', text: 'may ' },
    { op: 'same', text: 'open' },
  ],
  was: ['The pier will open'],
});
const exact = drift('q2', 'Nobody was asked', { state: 'exact', decision: 'none', anchored: true });
const moved = drift('q3', 'The boats stay here');
const missing = drift('q4', null);

const version = (number: number) => ({ id: `v${number}`, number, keptAt: '2026-11-20T09:00:00.000Z', unchangedAt: null });
const view = (drifts: ReaderDrift[], numbers = [1, 2], reading = 2) =>
  ({
    version: { id: `v${reading}`, number: reading, text },
    versions: numbers.map(version),
    drifts,
    quotes: [],
    suggestions: [],
  }) as unknown as SourceView;
const all = view([altered, exact, moved, missing]);
const untouched: OnScreen = {
  decided: new Map(),
  edges: new Map(),
  kinds: new Map(),
  fresh: null,
  drifted: new Map(),
  showRejected: false,
};
const here = (quoteId: string, revision: number): OnScreen => ({
  ...untouched,
  drifted: new Map([[quoteId, { revision, decision: 'kept' as const }]]),
});

describe('drifted quotes beside the text', () => {
  test('those with a place that are not quoted here, under the id of their quote', () => {
    expect(driftItemsOf(all, new Map()).map(({ id, exact: now }) => [id, now])).toEqual([
      ['q1', ['The pier may open']],
      ['q3', ['The boats stay here']],
    ]);
  });

  test('what was decided on this screen holds for the revision it was decided on, and no later one', () => {
    const decisions = (screen: OnScreen) => driftItemsOf(all, screen.drifted).map((item) => item.drift.decision);
    expect(decisions(here('q1', 1))).toEqual(['kept', 'waiting']);
    expect(decisions(here('q1', 0))).toEqual(['waiting', 'waiting']);
  });

  test('the next to decide is the next that waits, from the start again behind the last', () => {
    const items = itemsOf(all, untouched);
    expect([nextDrift(items, 'q1'), nextDrift(items, 'q3'), nextDrift(itemsOf(all, here('q1', 1)), 'q3')]).toEqual(['q3', 'q1', null]);
  });

  test('a card without a claim is called by its older words and leads nowhere', () => {
    const [first] = itemsOf(all, untouched);
    expect([first && titleOf(first), claimOf(first)]).toEqual(['The pier will open.', undefined]);
  });

  test('the words that changed are marked where they may change the meaning, and only there', () => {
    const drawn = highlightsOf(itemsOf(all, untouched), []);
    expect(drawn.map(({ id, tone, spans, says }) => [id, tone, text.slice(...(spans[0] ?? [0, 0])), says])).toEqual([
      ['q1', 'drifted', 'The pier may open', 'altered'],
      ['q3', 'drifted', 'The boats stay here', 'moved'],
      ['changed-q1-0', 'changed', 'may', undefined],
    ]);
    const harmless = view([{ ...altered, alarms: [] }]);
    expect(highlightsOf(itemsOf(harmless, untouched), []).map(({ tone }) => tone)).toEqual(['drifted']);
  });
});

describe('since an older version', () => {
  test('every state is counted, and what waits', () => {
    const since = sinceOlder(all, new Map());
    expect(since).toMatchObject({ counts: { exact: 1, moved: 1, altered: 1, missing: 1 }, waiting: 3, from: [1] });
    expect(since.missing.map(({ quoteId }) => quoteId)).toEqual(['q4']);
    expect(sinceOlder(all, here('q1', 1).drifted).waiting).toBe(2);
  });

  test.each<[string, readonly string[], number]>([
    ['marks are no words', ['gone for good, all five'], 5],
    ['figures are', ['in 1972, 40 of them'], 5],
    ['all parts count', ['There is no budget', 'and no plan'], 7],
  ])('words of a gap: %s', (_, parts, count) => {
    expect(wordCount(parts)).toBe(count);
  });

  test.each<[string, Pick<ReaderDrift, 'state' | 'alarms'>[], string]>([
    ['none', [], 'There was no quote to look for in it.'],
    ['one', [exact], 'Its one quote is exact.'],
    ['all exact', Array.from({ length: 19 }, () => exact), 'All 19 quotes exact.'],
    ['one remembered as kept', [exact, altered], 'Nothing is to be decided in it.'],
  ])('said of a version in which nothing waits: %s', (_, drifts, words) => {
    expect(exactWords(drifts)).toBe(words);
  });
});

describe('where the words stand that came in', () => {
  test('in a later part of interrupted speech', () => {
    const spans = [spanOf('The pier may open'), spanOf('The boats stay here')];
    const diff = [
      { op: 'same', text: 'The pier may open … The boats ' },
      { op: 'del', text: 'leave' },
      { op: 'ins', text: 'stay here' },
    ] as const;
    const added = addedSpans(
      diff,
      spans,
      spans.map(([start, end]) => text.slice(start, end)),
    );
    expect(added.map(([start, end]) => text.slice(start, end))).toEqual(['stay here']);
  });

  test('nowhere when the difference does not fit the words', () => {
    expect(addedSpans([{ op: 'ins', text: 'other' }], [spanOf('Nobody')], ['Nobody'])).toEqual([]);
  });

  test('a span holds exactly the words that were added, however the difference is cut', () => {
    const change = fc.record({ op: fc.constantFrom('same' as const, 'del' as const, 'ins' as const), text: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat(20), (diff, at) => {
        const now = diff.filter(({ op }) => op !== 'del').map((one) => one.text);
        const whole = '#'.repeat(at) + now.join('');
        const added = addedSpans(diff, [[at, whole.length]], [now.join('')]);
        expect(added.map(([start, end]) => whole.slice(start, end))).toEqual(
          diff.filter(({ op, text: words }) => op === 'ins' && words.trim() !== '').map((one) => one.text.trim()),
        );
      }),
    );
  });
});

describe('where what changed is seen', () => {
  const quoted = { type: 'quote', id: 'q2', quote: { drift: { from: 2, version: 3 } } } as never;
  const [first] = itemsOf(all, untouched);
  test.each<[string, SourceView, Parameters<typeof compareHref>[2], string | null]>([
    ['one version: nowhere', view([], [1], 1), undefined, null],
    ['the newest against the one before, though numbers are left out', view([], [1, 3], 3), undefined, '/s/compare?old=1&new=3'],
    ['an older one against the newest', view([], [1, 2, 3], 1), undefined, '/s/compare?old=1&new=3'],
    ['a drifted quote between its versions', all, first, '/s/compare?old=1&new=2&quote=q1'],
    ['a quote of an older version between the two it drifted in', view([], [1, 2, 3], 1), quoted, '/s/compare?old=2&new=3&quote=q2'],
  ])('%s', (_, of, item, href) => {
    expect(compareHref('/s', of, item)).toBe(href);
  });
});
