import { gapWords, placeWords } from '@/app/_ui/position-words';
import {
  asFarAsShown,
  columnWords,
  judgedWords,
  namedWords,
  splitWords,
  unansweredWords,
} from '@/app/w/[workspace]/issues/[id]/_parts/cell-words';
import { clustersOf, type Dot } from '@/app/w/[workspace]/issues/[id]/_parts/time-dots';
import { placeOf } from '@/app/w/[workspace]/issues/[id]/_parts/time-lanes';
import { dayAt, dayNumber, tickRooms, ticksIn, timeScale, timeTicks } from '@/app/w/[workspace]/issues/[id]/_parts/time-scale';
import { wiresOf } from '@/app/w/[workspace]/issues/[id]/_parts/wires';
import { derivePosition } from '@/domain/position/derive-position';
import { handedOn } from '@/domain/position/handed-on';
import type { Stance } from '@/domain/position/stance';

const position = (...stances: readonly Exclude<Stance, 'divided' | 'silent'>[]) =>
  derivePosition(
    stances.map((bearing, n) => ({ claimId: `c${n}`, bearing, saidOn: '2026-01-01', earliest: '2026-01-01', voice: `v${n}`, until: null })),
  );

describe('how the voices of a party part', () => {
  const cases = [
    ['one voice', position('denies'), null],
    ['all agree', position('denies', 'denies'), null],
    ['a majority', position('denies', 'denies', 'qualifies'), '2 of 3; 1 qualifies'],
    ['both sides', position('affirms', 'affirms', 'denies'), '2 affirm, 1 denies'],
    ['one evades', position('affirms', 'evades'), '1 of 2; 1 evades'],
    ['nothing said', position(), null],
  ] as const;
  test.each(cases)('%s', (_, derived, words) => expect(splitWords(derived)).toBe(words));
});

describe('where words stand', () => {
  const at = (recorders: string[], occasion: string | null = null, ownVoice = false) => placeWords({ recorders, occasion, ownVoice });
  const cases = [
    ['one paper', at(['Post']), 'Post'],
    ['a paper that cites another', at(['Post', 'Courier']), 'Post, via Courier'],
    ['two hops in one outlet', at(['Post', 'Post', 'Courier'], 'Harbour hall'), 'Harbour hall, via Post, via Courier'],
    ['an outlet that comes round again', at(['Post', 'Courier', 'Post']), 'Post, via Courier, via Post'],
    ['an occasion', at(['Post'], 'Harbour hall'), 'Harbour hall, via Post'],
    ['a paper in its own voice', at(['Post'], null, true), 'own voice'],
    ['nobody known', at([]), ''],
  ] as const;
  test.each(cases)('%s', (_, words, expected) => expect(words).toBe(expected));
});

describe('who owes an answer', () => {
  const parties = [{ id: 'us', code: 'US', slot: 1, name: 'States', claims: 0 }];
  const named = (partyId: string | null) => ({ id: 'x', name: 'X', partyId });
  const cases = [
    ['a party', [named('us')], 'no US answer'],
    ['two of one party', [named('us'), named('us')], 'no US answer'],
    ['somebody of no party', [named(null)], 'unanswered'],
    ['a party and somebody else', [named('us'), named(null)], 'unanswered'],
    ['nobody named', [], 'unanswered'],
  ] as const;
  test.each(cases)('%s', (_, by, words) => expect(unansweredWords({ by }, parties)).toBe(words));
});

describe('what may be shown of a verdict', () => {
  const best = { key: 'said', inside: 'best' as const, word: 'Said' };
  const round = (open: boolean, given: number, mine: boolean) => ({ open, asked: 3, given, mine });
  const cases = [
    ['mine is in, the round is open', { settled: null, own: best, round: round(true, 2, true) }, 'blind', 'Yours is in, 2 of 3'],
    ['I am asked', { settled: null, own: null, round: round(true, 1, true) }, 'none', 'To judge'],
    ['others judge', { settled: null, own: null, round: round(true, 1, false) }, 'blind', '1 of 3 in'],
    ['closed, mine is known', { settled: null, own: best, round: round(false, 3, true) }, 'best', 'Said, yours'],
    ['closed, to settle', { settled: null, own: null, round: round(false, 3, false) }, 'none', 'Not settled'],
    ['nobody asked', { settled: null, own: null, round: null }, 'none', 'Not judged'],
  ] as const;
  test.each(cases)('%s', (_, judged, inside, word) => expect(judgedWords('said', judged, 'assertion')).toEqual({ inside, word }));

  test('what the desk settled stands, also while it is judged anew, and says so', () => {
    const settled = (open: boolean) => judgedWords('so', { settled: best, own: best, round: round(open, 3, true) }, 'opinion');
    expect(settled(false)).toEqual({ inside: 'best', word: 'Said', again: false });
    expect(settled(true)).toEqual({ inside: 'best', word: 'Said', again: true });
  });

  test.each([
    ['nobody asked', null, null, 'Not judged'],
    ['I am asked', null, round(true, 1, true), 'Not judged'],
    ['others judge', null, round(true, 2, false), 'Not judged'],
    ['closed, mine is known', null, round(false, 3, true), 'Not settled'],
    ['settled', best, round(false, 3, true), 'Said'],
    ['settled, and judged anew', best, round(true, 1, true), 'Said'],
  ] as const)('what is handed on has only what the desk says: %s', (_, settled, its, word) => {
    expect(handedOn('so', { settled, own: best, round: its }, 'assertion')).toEqual({ inside: settled ? 'best' : 'none', word });
  });

  test.each([
    ['so', 'assertion', 'none', 'Not judged'],
    ['so', 'opinion', 'na', 'Opinion'],
    ['so', 'question', 'na', 'Question'],
    ['said', 'opinion', 'none', 'Not judged'],
  ] as const)('what nobody judged has one word on the screen and on paper: %s, %s', (question, kind, inside, word) => {
    const open = { settled: null, own: null, round: null };
    expect(judgedWords(question, open, kind)).toEqual({ inside, word });
    expect(handedOn(question, open, kind)).toEqual({ inside, word });
  });
});

test('every gap has its own words', () => {
  const words = Object.values(gapWords);
  expect(new Set(words).size).toBe(words.length);
  expect(namedWords({ kind: 'no-statement', requests: [], namedIn: ['D2', 'D4'], firstSaid: null })).toBe('Named by others: D2, D4.');
});

test('a column says that it all comes from one', () => {
  const column = { id: 'a', name: 'A', code: 'AA', slot: 1, claims: 9, said: 2, voices: 1, roots: 1, ownVoice: false };
  expect(columnWords(column)).toBe('2 claims · 1 speaker · one root');
  expect(columnWords({ ...column, roots: 2 })).toBe('2 claims · 1 speaker');
  expect(columnWords({ ...column, said: 1 })).toBe('1 claim · 1 speaker');
  expect(columnWords({ ...column, ownVoice: true })).toBe('2 claims in their own voice');
  expect(columnWords({ ...column, said: 0 })).toBe('no claims');
});

describe('the time line', () => {
  test('marks months, and years where the line is long', () => {
    const short = timeScale(['2020-09-25', '2021-06-30']);
    const long = timeScale(['2001-01-01', '2021-06-30']);
    if (!short || !long) throw new Error('days give a line');
    expect(timeTicks(short).map(({ day }) => day.slice(0, 7))).toEqual([
      '2020-10',
      '2020-11',
      '2020-12',
      '2021-01',
      '2021-02',
      '2021-03',
      '2021-04',
      '2021-05',
      '2021-06',
      '2021-07',
    ]);
    expect(timeTicks(long).every(({ day }) => day.endsWith('-01-01'))).toBe(true);
    expect(timeTicks(long).length).toBeLessThanOrEqual(12);
    expect(timeScale([])).toBeNull();
  });

  test.each([
    ['wide', '2014-03-01', '2021-06-30', 11],
    ['middle', '2014-03-01', '2021-06-30', 7],
    ['narrow', '2014-03-01', '2021-06-30', 3],
    ['narrow', '2020-09-25', '2020-09-25', 3],
  ])('has no more ticks than a %s screen has room for (%s to %s)', (name, from, to, most) => {
    const scale = timeScale([from, to]);
    const room = tickRooms.find(({ room }) => room === name);
    if (!scale || !room) throw new Error('days give a line');
    const ticks = ticksIn(scale, room);
    const places = ticks.map(({ day }) => scale.at(day));
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(most + 1);
    for (const [n, place] of places.slice(1).entries()) expect(place - (places[n] ?? 0)).toBeGreaterThan(0.9 / (most + 1));
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
    // no label stands out over the end: the last ones are written before their mark
    for (const { day, ends } of ticks) expect(ends).toBe(scale.at(day) > room.until);
  });

  test('names its last year on a narrower screen, too', () => {
    const scale = timeScale(['2015-07-22', '2021-06-16']);
    const [, middle] = tickRooms;
    expect(scale && ticksIn(scale, middle).at(-1)).toMatchObject({ day: '2021-01-01', ends: true });
  });

  test('has the dots of a day up to its day, never behind its needle, and none off the line', () => {
    const scale = timeScale(['2015-07-22', '2021-06-16']);
    if (!scale) throw new Error('days give a line');
    const last = { from: '2021-06-16', to: '2021-06-16', placing: 'day', ids: ['a', 'b', 'c'] } as const;
    const day = `${(scale.at(last.to) * 100).toFixed(3)}%`;
    expect([0, 1, 2].map((n) => placeOf(last, scale, n, 3))).toEqual([0, 1, 2].map((n) => `max(${day} - ${n * 8}px, ${(2 - n) * 8}px)`));
  });

  test('keeps every day inside, in order, even when there is only one', () => {
    const scale = timeScale(['2020-09-25']);
    expect(scale?.at('2020-09-25')).toBeGreaterThan(0);
    expect(scale?.at('2020-09-25')).toBeLessThan(1);
  });

  test('a place on the line is the last day said by then', () => {
    const days = ['2020-09-25', '2021-06-30'];
    expect(dayAt(days, dayNumber('2021-01-01'))).toBe('2020-09-25');
    expect(dayAt(days, dayNumber('2021-06-30'))).toBe('2021-06-30');
    expect(dayAt(days, dayNumber('1999-01-01'))).toBe('2020-09-25');
  });

  test('what was said on one day stands together, what has no date at the end', () => {
    const dot = (id: string, placing: Dot['placing'], to = '2020-09-25'): Dot => ({ id, partyId: 'p', from: to, to, placing });
    const clusters = clustersOf([
      dot('a', 'day'),
      dot('b', 'day'),
      dot('c', 'undated'),
      dot('d', 'undated', '2021-01-01'),
      dot('e', 'day', '2021-01-01'),
    ]);
    expect(clusters.map(({ ids }) => ids.join())).toEqual(['a,b', 'c,d', 'e']);
  });
});

describe('wires run between neighbours only', () => {
  const cell = (tag: string, hits: readonly string[] = []) =>
    ({ entries: [{ tag, citations: hits.map((hit) => ({ type: 'rebuts', tags: [hit] })) }] }) as unknown as Parameters<
      typeof wiresOf
    >[0][number];
  const empty = { entries: [] } as unknown as Parameters<typeof wiresOf>[0][number];
  const shown = (...cells: Parameters<typeof wiresOf>[0]) => wiresOf(cells).map((wire) => wire?.points ?? null);
  test('to the left', () => expect(shown(cell('A1'), cell('A2', ['A1']))).toEqual([null, 'left']));
  test('to the right', () => expect(shown(cell('A1', ['A2']), cell('A2'))).toEqual([null, 'right']));
  test('not across a column', () => expect(shown(cell('A1'), empty, cell('A2', ['A1']))).toEqual([null, null, null]));
  test('not to what is not shown', () => expect(shown(cell('A1'), cell('A2', ['A5']))).toEqual([null, null]));
});

describe('a number of claims says when it is of a part', () => {
  test.each([
    ['3 claims', 3, false, '3 claims'],
    ['3 claims', 3, true, '3 claims or more'],
    ['none', 0, false, 'none'],
    ['none', 0, true, 'none shown'],
  ])('%s, %i, more behind: %s', (words, n, more, told) => expect(asFarAsShown(words, n, more)).toBe(told));
});
