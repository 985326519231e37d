import { type CompareItem, itemsOf, type ScreenDecisions } from '@/app/w/[workspace]/sources/[id]/compare/_parts/compare-items';
import {
  caretStart,
  cutAtSegments,
  rowsOfSpans,
  withHandPlaces,
  wordsByHand,
} from '@/app/w/[workspace]/sources/[id]/compare/_parts/hand-places';
import type { ComparedQuote, ComparisonView } from '@/desk/view-comparison';
import { compareVersions } from '@/domain/quote/compare-versions';
import type { DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import type { Span } from '@/domain/text/span';

const old = 'The board met at nine.\n\nThe horn has never failed us, a letter says.\n\nNobody spoke of the clock.\n\nIt ended at noon.';
const next = 'The board met at ten.\n\nEvery grey day it sounded, the pilots write.\n\nIt ended at noon.';
const rows = compareVersions(old, next);
const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const version = (number: number, text: string) => ({
  id: `v${number}`,
  number,
  keptAt: '2026-11-22T00:00:00.000Z',
  sha256: '',
  words: 0,
  text,
});

type Given = { readonly state: DriftState; readonly was: string; readonly now?: string; readonly diff?: readonly Change[] };
const quoteOf = ({ state, was, now, diff = [] }: Given): ComparedQuote => ({
  quoteId: was,
  speaker: null,
  party: null,
  claims: [],
  old: { spans: [spanOf(old, was)], exact: [was] },
  next: now ? { spans: [spanOf(next, now)], exact: [now], anchored: false } : null,
  drift: { id: `d ${was}`, revision: 2, state, alarms: [], diff, decision: 'waiting', note: null, from: 1, was: [was] },
  own: true,
  shown: null,
  voices: null,
});
const viewOf = (...quotes: ComparedQuote[]): ComparisonView => ({
  source: { id: 's', title: 'The board', outlet: null, language: 'en' },
  versions: [],
  old: version(1, old),
  next: version(2, next),
  quotes,
  rows,
  abilities: { 'decide-drift': true, 'capture-again': true, undo: true },
});
const only = (quote: ComparedQuote, screen?: ScreenDecisions): CompareItem => {
  const [item] = itemsOf([quote], screen);
  if (!item) throw new Error('no drift');
  return item;
};

const gone = quoteOf({ state: 'missing', was: 'The horn has never failed us' });
const followed = (spans?: readonly Span[], revision = 2): ScreenDecisions =>
  new Map([['d The horn has never failed us', { revision, decision: 'followed' as const, note: 'reworded', ...(spans ? { spans } : {}) }]]);
const chosen = spanOf(next, 'Every grey day it sounded');

describe('a quote followed by hand on this screen', () => {
  test('stands at its new place at once, with the words that are there', () => {
    const [quote] = withHandPlaces(viewOf(gone), followed([chosen])).quotes;
    expect(quote?.next).toEqual({ spans: [chosen], exact: ['Every grey day it sounded'], anchored: true });
  });
  test('leaves the view as it is when nothing was chosen by hand, and when the page has gone on', () => {
    const view = viewOf(gone);
    expect(withHandPlaces(view, followed())).toBe(view);
    expect(withHandPlaces(view, followed([chosen], 1))).toBe(view);
  });
  test('carries the note of the decision', () => expect(only(gone, followed([chosen])).drift?.note).toBe('reworded'));
});

describe('where the caret begins', () => {
  const cases: [name: string, quote: ComparedQuote, place: number][] = [
    ['at the words that were found', quoteOf({ state: 'altered', was: 'met at nine', now: 'met at ten' }), next.indexOf('met at ten')],
    [
      'in the paragraph behind, where nothing stands beside the old one',
      quoteOf({ state: 'missing', was: 'Nobody spoke' }),
      next.indexOf('It ended'),
    ],
    ['at the start, for a quote without an old place', { ...gone, old: null }, 0],
  ];
  test.each(cases)('%s', (_, quote, place) => expect(caretStart(rows, only(quote))).toBe(place));
  test('never outside the newer text', () => {
    const place = caretStart(rows, only(gone));
    expect(rows.some((row) => row.next?.span[0] === place)).toBe(true);
  });
});

describe('spans on the page', () => {
  const wide: Span = [next.indexOf('ten'), next.indexOf('ended') + 5];
  test('are cut where other words may stand between, and keep every word', () => {
    const cut = cutAtSegments(rows, [wide]);
    expect(cut.length).toBeGreaterThan(2);
    for (const [start, end] of cut)
      expect(rows.some((row) => row.next?.segments.some(({ span }) => span[0] <= start && end <= span[1]))).toBe(true);
    const words = (text: string) => text.replace(/\s+/g, '');
    expect(words(cut.map((span) => next.slice(...span)).join(''))).toBe(words(next.slice(...wide)));
  });
  test('hold open every row they touch', () => {
    const touched = rowsOfSpans(rows, [wide]);
    expect(touched).toHaveLength(3);
    expect(rowsOfSpans(rows, [])).toEqual([]);
  });
});

describe('the words a person chose', () => {
  const diff: Change[] = [
    { op: 'same', text: 'met at ' },
    { op: 'del', text: 'nine' },
    { op: 'ins', text: 'ten' },
  ];
  const anchored = (quote: ComparedQuote, decision: 'followed' | 'kept'): CompareItem => {
    const item = only(quote);
    return {
      ...item,
      quote: { ...quote, next: quote.next && { ...quote.next, anchored: true } },
      drift: item.drift && { ...item.drift, decision },
    };
  };
  const cases: [name: string, item: CompareItem, words: string | null][] = [
    [
      'missing words followed',
      anchored({ ...gone, next: { spans: [chosen], exact: ['Every grey day'], anchored: true } }, 'followed'),
      'Every grey day',
    ],
    ['missing words kept', anchored(gone, 'kept'), null],
    [
      'altered words followed as found',
      anchored(quoteOf({ state: 'altered', was: 'met at nine', now: 'met at ten', diff }), 'followed'),
      null,
    ],
    [
      'altered words followed to others',
      anchored(quoteOf({ state: 'altered', was: 'met at nine', now: 'at noon', diff }), 'followed'),
      'at noon',
    ],
    ['moved words followed as found', anchored(quoteOf({ state: 'moved', was: 'at noon', now: 'at noon' }), 'followed'), null],
    ['moved words followed to others', anchored(quoteOf({ state: 'moved', was: 'at noon', now: 'at ten' }), 'followed'), 'at ten'],
    ['nothing decided', only(quoteOf({ state: 'altered', was: 'met at nine', now: 'at noon', diff })), null],
  ];
  test.each(cases)('%s', (_, item, words) => expect(wordsByHand(item)).toBe(words));
});
