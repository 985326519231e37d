import {
  countsOf,
  decisionWords,
  excerptOf,
  isWaiting,
  itemsOf,
  movedWords,
  nextWaiting,
  restsOf,
  stepFrom,
} from '@/app/w/[workspace]/sources/[id]/compare/_parts/compare-items';
import type { ComparedQuote } from '@/desk/view-comparison';
import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';

const quote = (id: string, state: DriftState, alarms: readonly Alarm[] = [], decision: DriftDecision = 'waiting'): ComparedQuote => ({
  quoteId: id,
  speaker: 'Ada Berg',
  party: null,
  claims: [],
  old: { spans: [[0, 4]], exact: ['Some'] },
  next: state === 'missing' ? null : { spans: [[0, 4]], exact: ['Some'], anchored: false },
  drift: { id: `d-${id}`, revision: 1, state, alarms, diff: [], decision, note: null },
});

const quotes = [
  quote('gone', 'missing'),
  quote('still', 'exact', [], 'none'),
  quote('went', 'moved'),
  quote('date', 'altered', ['number']),
  quote('not', 'altered', ['modality', 'negation']),
  quote('beside', 'exact', ['attribution']),
  { ...quote('new', 'exact'), drift: null },
];
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('what drifted is numbered, the worst first', () => {
  const items = itemsOf(quotes);
  expect(ids(items)).toEqual(['not', 'date', 'beside', 'went', 'gone']);
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(countsOf(quotes)).toEqual({ exact: 2, moved: 1, altered: 2, missing: 1, all: 6 });
});

test('a decision shows at once, leaves every number as it was, and ends with the revision it was made on', () => {
  const screen = new Map([['d-date', { revision: 1, decision: 'kept' as const }]]);
  const items = itemsOf(quotes, screen);
  expect(ids(items)).toEqual(ids(itemsOf(quotes)));
  expect(items.find(({ id }) => id === 'date')?.drift.decision).toBe('kept');
  const undone = quotes.map((one) => (one.quoteId === 'date' && one.drift ? { ...one, drift: { ...one.drift, revision: 3 } } : one));
  expect(itemsOf(undone, screen).every(isWaiting)).toBe(true);
});

test('steps stop at both ends; what waits is looked for behind, then from the start', () => {
  const items = itemsOf(quotes, new Map([['d-went', { revision: 1, decision: 'kept' as const }]]));
  expect(stepFrom(items, null, 1)?.id).toBe('not');
  expect(stepFrom(items, null, -1)?.id).toBe('gone');
  expect(stepFrom(items, 'gone', 1)?.id).toBe('gone');
  expect(stepFrom(items, 'date', -1)?.id).toBe('not');
  expect(nextWaiting(items, 'beside')?.id).toBe('gone');
  expect(nextWaiting(items, 'gone')?.id).toBe('not');
  const last = itemsOf([quote('only', 'missing')]);
  expect(nextWaiting(last, 'only')).toBeUndefined();
});

test('an excerpt holds the changes and a few words around them', () => {
  const stayed = 'a long way of words that were not changed at all and go on and on ';
  expect(
    excerptOf([
      { op: 'same', text: stayed },
      { op: 'del', text: 'may ' },
      { op: 'ins', text: 'will ' },
      { op: 'same', text: stayed },
    ]),
  ).toEqual([
    { op: 'same', text: '… at all and go on and on ' },
    { op: 'del', text: 'may ' },
    { op: 'ins', text: 'will ' },
    { op: 'same', text: 'a long way of words that …' },
  ]);
  const endless = Array.from({ length: 400 }, (_, k) => [
    { op: 'del' as const, text: `${k} ` },
    { op: 'same' as const, text: `${stayed} ` },
  ]).flat();
  expect(
    excerptOf(endless)
      .map(({ text }) => text)
      .join('').length,
  ).toBeLessThan(400);
});

test('what is said of a quote', () => {
  const claim = (id: string, saidSettled: boolean) => ({ id, proposition: 'It was so.', saidSettled });
  const one = quotes[0] as ComparedQuote;
  expect(restsOf(one)).toBe('Ada Berg; no claim');
  expect(restsOf({ ...one, claims: [claim('a', true)] })).toBe('Ada Berg; 1 claim, judged on these words');
  expect(restsOf({ ...one, speaker: null, claims: [claim('a', true), claim('b', false)] })).toBe(
    'no speaker named; 2 claims, 1 of them judged on these words',
  );
  expect(movedWords(4, 3)).toBe('Words exact, now 1 paragraph earlier');
  expect(movedWords(1, 3)).toBe('Words exact, now 2 paragraphs later');
  expect(movedWords(1, 1)).toBe('Words exact, elsewhere in the paragraph');
  expect(decisionWords('kept', 1, 2)).toBe('kept on version 1');
  expect(decisionWords('followed', 1, 2)).toBe('followed to version 2');
});
