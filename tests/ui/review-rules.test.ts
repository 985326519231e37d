import { bulkAt, bulkWords, speakersWaiting, takenBy } from '@/app/w/[workspace]/sources/[id]/_parts/bulk';
import { doubtedSpeaker } from '@/app/w/[workspace]/sources/[id]/_parts/doubted-speaker';
import { reasonLines } from '@/app/w/[workspace]/sources/[id]/_parts/kind-words';
import { type Standing, standingOf } from '@/app/w/[workspace]/sources/[id]/_parts/reader-items';
import { listedFrom, stepsOf, waitingIn, worthWord } from '@/app/w/[workspace]/sources/[id]/_parts/reading-order';
import { firstSplit, movedSplit, neighbourChoice, splitChoices } from '@/app/w/[workspace]/sources/[id]/_parts/split-choice';
import type { Span } from '@/domain/text/span';
import { suggested, waitingItem } from '../builders/suggested';

const unsure = { speaker: null, unsure: 'not-named' };
const items = [
  waitingItem('a', 0, { worth: 0.2 }),
  waitingItem('b', 10, { mode: 'indirect', worth: 0.6 }),
  waitingItem('c', 20, { ...unsure, surface: 'an official', worth: 0.9 }),
  waitingItem('d', 30, { worth: 0.6 }),
  waitingItem('e', 40, { speaker: 'Otto Lind', mode: 'mixed', worth: 0.1 }),
  { ...waitingItem('f', 50), standing: 'accepted' as const },
];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const never = () => false;

describe('a speaker’s suggestions accepted together', () => {
  const ada = { speaker: 'ada berg', name: 'Ada Berg' };
  test('direct quotations only, or all that wait; what is unsure or being kept is never among them', () => {
    expect(idsOf(takenBy(items, { ...ada, kind: 'direct' }, never).taken)).toEqual(['a', 'd']);
    expect(idsOf(takenBy(items, { ...ada, kind: 'all' }, never).taken)).toEqual(['a', 'b', 'd']);
  });

  test('what was changed on this screen is left and counted', () => {
    const { taken, changed } = takenBy(items, { ...ada, kind: 'all' }, (id) => id === 'b');
    expect([idsOf(taken), changed]).toEqual([['a', 'd'], 1]);
  });

  test('two actors of one name stay two, one actor of two names one', () => {
    const twins = [
      waitingItem('a', 0, { speakerId: '1' }),
      waitingItem('b', 9, { speakerId: '2' }),
      waitingItem('c', 18, { speakerId: '1', speaker: 'A. Berg' }),
    ];
    expect(idsOf(takenBy(twins, { speaker: '1', name: 'Ada Berg', kind: 'all' }, never).taken)).toEqual(['a', 'c']);
  });

  test('speakers with something waiting, most first', () => {
    expect(speakersWaiting(items).map(({ name, all, direct }) => [name, all, direct])).toEqual([
      ['Ada Berg', 3, 2],
      ['Otto Lind', 1, 0],
    ]);
  });

  test.each<[string, string, string | null]>([
    ['direct quotations where there are some', 'b', 'direct'],
    ['all that wait where there are none', 'e', 'all'],
    ['nothing where the speaker is unsure', 'c', null],
    ['nothing where it is decided', 'f', null],
  ])('the key asks for %s', (_name, id, kind) => {
    expect(
      bulkAt(
        items,
        items.find((item) => item.id === id),
      )?.kind ?? null,
    ).toBe(kind);
  });

  test('what is taken is said', () => {
    expect(bulkWords(6, { name: 'Ada Berg', kind: 'direct' })).toBe('6 direct quotations of Ada Berg');
    expect(bulkWords(1, { name: 'Ada Berg', kind: 'all' })).toBe('1 suggestion of Ada Berg');
  });
});

describe('the order of walking', () => {
  test('as the text goes, or what is most worth checking first: ties as the text goes, nothing left out', () => {
    expect(idsOf(stepsOf(items, 'text'))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(idsOf(stepsOf(items, 'worth'))).toEqual(['c', 'b', 'd', 'a', 'e', 'f']);
    expect(idsOf(waitingIn(items, 'worth'))).toEqual(['c', 'b', 'd', 'a', 'e']);
  });

  test.each<[string, string | null, string[]]>([
    ['from the start when nothing is selected', null, ['a', 'b', 'c']],
    ['from the one before the selected', 'c', ['b', 'c', 'd']],
    ['the last ones near the end', 'f', ['d', 'e', 'f']],
  ])('some of a long list: %s', (_name, selected, listed) => {
    expect(idsOf(listedFrom(items, selected, 3))).toEqual(listed);
  });

  test.each([
    [0.9, 'check first'],
    [0.3, 'worth checking'],
    [0.05, 'little to check'],
    [0, null],
  ])('a worth of %d is “%s”', (worth, word) => {
    expect(worthWord(worth)).toBe(word);
  });
});

describe('where a suggestion is split', () => {
  const text = 'She said: "The pier is paid. It opens in May," and then, "Nobody pays." The end.';
  const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const spans = [span('The pier is paid. It opens in May'), span('Nobody pays')];

  test('at its later sentences and parts', () => {
    expect(splitChoices(text, spans)).toEqual([text.indexOf('It opens'), text.indexOf('Nobody')]);
    expect(splitChoices(text, [span('Nobody pays')])).toEqual([]);
  });

  test('begins at the caret inside it, else at the first likely place, else near its middle', () => {
    expect(firstSplit(text, spans, text.indexOf('opens'), 'en')).toBe(text.indexOf('opens'));
    expect(firstSplit(text, spans, 2, 'en')).toBe(text.indexOf('It opens'));
    expect(firstSplit(text, [span('opens in May')], null, 'en')).toBe(text.indexOf('in May'));
    expect(firstSplit(text, [span('Nobody')], null, 'en')).toBeNull();
  });

  test('moves by a word over interruptions, and no further than leaves words on both sides', () => {
    expect(movedSplit(text, spans, text.indexOf('May'), 'on', 'en')).toBe(text.indexOf('Nobody'));
    expect(movedSplit(text, spans, text.indexOf('Nobody'), 'back', 'en')).toBe(text.indexOf('May'));
    expect(movedSplit(text, spans, text.indexOf('pays'), 'on', 'en')).toBe(text.indexOf('pays'));
    expect(movedSplit(text, spans, text.indexOf('pier'), 'back', 'en')).toBe(text.indexOf('pier'));
  });

  test('goes from one likely place to the next', () => {
    expect([neighbourChoice([3, 9], 5, 'on'), neighbourChoice([3, 9], 5, 'back'), neighbourChoice([3, 9], 9, 'on')]).toEqual([9, 3, 9]);
  });
});

describe('why, in words', () => {
  test.each<[string, string, string, string[]]>([
    ['two who fit', 'Ada Berg-or-Mona Vik', 'two fit equally', ['Ada Berg', 'Mona Vik']],
    ['a role of nobody, and a guess', 'role-not-told:head:perhaps-Ada Berg', 'the text calls nobody “head”', ['Ada Berg']],
    ['a role of nobody', 'role-not-told:head', 'the text calls nobody “head”', []],
    ['a name of several', 'several-people-named:Berg', 'several people are named “Berg”', []],
    ['a group', 'group-or-anonymous', 'a group, or nobody by name', []],
    ['a code nobody wrote words for', 'never-seen', 'never seen', []],
  ])('%s', (_name, code, words, perhaps) => {
    expect(doubtedSpeaker(code)).toEqual({ words, perhaps });
  });

  test('reasons that are words stay, codes of earlier days become words', () => {
    expect(reasonLines(['cue “said”', 'role:minister', 'full-name', 'merged by an editor'])).toEqual([
      'cue “said”',
      'role “minister”',
      'full name',
      'merged by an editor',
    ]);
  });
});

test.each<[string, 'waiting' | 'accepted' | 'rejected', Standing | undefined, Standing]>([
  ['what waits and was merged here is being reshaped', 'waiting', 'reshaping', 'reshaping'],
  ['what was rejected and taken back here waits', 'rejected', 'waiting', 'waiting'],
  ['what was rejected stays so', 'rejected', undefined, 'rejected'],
  ['what the page says was accepted stays so', 'accepted', 'rejected', 'accepted'],
])('%s', (_name, decision, here, standing) => {
  expect(standingOf(suggested('a', [[0, 1]], { decision }), { decided: new Map(here ? [['a', here]] : []) })).toBe(standing);
});
