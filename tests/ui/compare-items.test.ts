import {
  absentWords,
  countsOf,
  decisionWords,
  elsewhereWords,
  excerptOf,
  isElsewhere,
  isWaiting,
  itemsOf,
  movedWords,
  nextWaiting,
  restsOf,
  stepFrom,
  waitsElsewhere,
  wasWords,
} from '@/app/w/[workspace]/sources/[id]/compare/_parts/compare-items';
import { noteDrafts } from '@/app/w/[workspace]/sources/[id]/compare/_parts/note-drafts';
import { noteLimit } from '@/app/w/[workspace]/sources/[id]/compare/_parts/note-limit';
import { versionForm } from '@/app/w/[workspace]/sources/[id]/compare/_parts/use-version-form';
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
  drift: { id: `d-${id}`, revision: 1, state, alarms, diff: [], decision, note: null, from: 1, was: ['Some', 'were'] },
  own: true,
  shown: null,
  voices: null,
});

const quotes = [
  quote('gone', 'missing'),
  quote('still', 'exact', [], 'none'),
  quote('went', 'moved'),
  quote('date', 'altered', ['number']),
  quote('not', 'altered', ['modality', 'negation']),
  quote('beside', 'exact', ['attribution']),
  { ...quote('new', 'exact'), drift: null, own: false },
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
  expect(items.find(({ id }) => id === 'date')?.drift?.decision).toBe('kept');
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
  expect(restsOf(one)).toEqual({ who: 'Ada Berg', claims: 'no claim', judged: '' });
  expect(restsOf({ ...one, claims: [claim('a', true)] })).toEqual({
    who: 'Ada Berg',
    claims: '1 claim',
    judged: ', judged on these words',
  });
  expect(restsOf({ ...one, speaker: null, claims: [claim('a', true), claim('b', false)] })).toEqual({
    who: 'no speaker named',
    claims: '2 claims',
    judged: ', 1 of them judged on these words',
  });
  expect(movedWords(4, 3)).toBe('Words exact, now 1 paragraph earlier');
  expect(movedWords(1, 3)).toBe('Words exact, now 2 paragraphs later');
  expect(movedWords(1, 1)).toBe('Words exact, elsewhere in the paragraph');
  expect(decisionWords('kept', 1, 2)).toBe('kept on version 1');
  expect(decisionWords('followed', 1, 2)).toBe('followed to version 2');
});

describe('versions between which a drift was not found', () => {
  const shown = (state: DriftState, alarms: readonly Alarm[] = []) => ({ state, alarms, diff: [], spans: [] });
  const others: ComparedQuote[] = [
    { ...quote('calm', 'altered', ['negation']), own: false, shown: shown('exact') },
    { ...quote('kept', 'altered', ['number'], 'kept'), own: false, shown: shown('altered', ['name']) },
    { ...quote('later', 'missing'), own: false, old: null },
    { ...quote('still', 'exact', [], 'none'), own: false, shown: shown('exact') },
    { ...quote('turned', 'exact', [], 'none'), own: false, shown: shown('moved'), drift: null },
  ];
  const items = itemsOf(others);
  const item = (id: string) => items.find((one) => one.id === id) as (typeof items)[number];

  test('what stands between those on screen is listed and counted, not what was found between others', () => {
    expect(items.map(({ id, shown: here }) => [id, here?.state])).toEqual([
      ['kept', 'altered'],
      ['turned', 'moved'],
      ['calm', 'exact'],
      ['later', undefined],
    ]);
    expect(countsOf(others)).toEqual({ exact: 2, moved: 1, altered: 1, missing: 0, all: 4 });
  });

  test('nothing is decided there, and where it is decided is said with its own numbers', () => {
    expect(items.some(isWaiting)).toBe(false);
    expect(nextWaiting(items, 'kept')).toBeUndefined();
    expect(items.filter(isElsewhere).map(({ id }) => id)).toEqual(['kept', 'calm', 'later']);
    expect(items.filter(waitsElsewhere).map(({ id }) => id)).toEqual(['calm', 'later']);
    const words = (id: string) => elsewhereWords(item(id).drift as NonNullable<ComparedQuote['drift']>, 20);
    expect(words('calm')).toBe('waits since version 20, counted from version 1');
    expect(words('kept')).toBe('kept on version 1, counted from version 1');
  });

  test('a quote is never without words', () => {
    expect(wasWords(item('later'))).toEqual(['Some', 'were']);
    expect(wasWords(item('calm'))).toEqual(['Some']);
    expect(absentWords(false, 18, 20)).toBe('In neither version 18 nor 20');
    expect(absentWords(true, 18, 20)).toBe('Not in version 18; in version 20');
  });
});

test('a typed note outlives a reload until its decision is made; a browser that keeps nothing is no error', () => {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
    removeItem: (key: string) => void kept.delete(key),
  };
  noteDrafts(() => shelf).set('d1', 'seen by phone');
  noteDrafts(() => shelf).set('d2', 'x'.repeat(noteLimit + 9));
  const again = noteDrafts(() => shelf);
  expect([...again.recall(['d1', 'd2', 'd3'])]).toEqual([
    ['d1', 'seen by phone'],
    ['d2', 'x'.repeat(noteLimit)],
  ]);
  again.clear('d1');
  again.set('d2', '');
  expect(kept.size).toBe(0);
  const none = noteDrafts(() => {
    throw new Error('forbidden');
  });
  none.set('d1', 'words');
  expect(none.recall(['d1']).size).toBe(0);
});

test('versions of one day are told apart by the time of day, in the zone of the reader', () => {
  const evening = ['2026-11-21T22:30:00.000Z', '2026-11-21T23:30:00.000Z'];
  expect(versionForm(evening, 'en-GB', 'UTC')).toBe('full');
  expect(versionForm(evening, 'en-GB', 'Europe/Prague')).toBe('day');
});
