import { areSameStatement, type Wording } from '@/domain/claim/same-statement';
import { areFarApart, statementsAmong, type Worded } from '@/domain/claim/statements-among';
import { inMonth, onDay, type PartialDate, unknownDate } from '@/domain/source/partial-date';

const day = (number: number) => onDay(2026, 11, number) as PartialDate;
const november = inMonth(2026, 11) as PartialDate;
const occasion = (more: Partial<NonNullable<Wording['occasion']>> = {}) => ({ id: 'o1', place: null, medium: null, event: null, ...more });

const one: Wording = { mode: 'direct', speakerId: 'ada', language: 'en', sourceId: 'post', said: day(13), occasion: null };
const other: Wording = { ...one, sourceId: 'herald' };

const cases: readonly (readonly [name: string, one: Partial<Wording>, other: Partial<Wording>, same: boolean])[] = [
  ['the same day, no occasion recorded', {}, {}, true],
  ['the same day, an occasion recorded on one', { occasion: occasion({ event: 'Press call' }) }, {}, true],
  ['one of them mixed', { mode: 'mixed' }, {}, true],
  ['one of them indirect', { mode: 'indirect' }, {}, false],
  ['two speakers', {}, { speakerId: 'otto' }, false],
  ['a speaker without a name in both', { speakerId: null }, { speakerId: null }, false],
  ['one source', {}, { sourceId: 'post' }, false],
  ['two languages', {}, { language: 'ru' }, false],
  ['one language, two regions', { language: 'en-GB' }, { language: 'en-US' }, true],
  ['an unknown language in both', { language: 'und' }, { language: 'und' }, false],
  ['no language in both', { language: null }, { language: null }, false],
  ['another day', {}, { said: day(14) }, false],
  ['a day and the month around it', {}, { said: november }, false],
  ['the same month', { said: november }, { said: november }, false],
  ['no day known', { said: unknownDate }, { said: unknownDate }, false],
  [
    'one record of the occasion, no day known',
    { occasion: occasion(), said: unknownDate },
    { occasion: occasion(), said: unknownDate },
    true,
  ],
  [
    'the same event in other letters, one day unknown',
    { occasion: occasion({ event: 'Harbour Summit ' }) },
    { occasion: occasion({ id: 'o2', event: 'harbour summit' }), said: unknownDate },
    true,
  ],
  [
    'the same event on days that exclude each other',
    { occasion: occasion({ event: 'Press call' }) },
    { occasion: occasion({ id: 'o2', event: 'Press call' }), said: day(20) },
    false,
  ],
  [
    'two events on one day',
    { occasion: occasion({ event: 'Press call' }) },
    { occasion: occasion({ id: 'o2', event: 'Question time' }) },
    false,
  ],
  [
    'the same event in two places',
    { occasion: occasion({ event: 'Press call', place: 'Oslo' }) },
    { occasion: occasion({ id: 'o2', event: 'Press call', place: 'Bergen' }) },
    false,
  ],
  [
    'the same place, no day known',
    { occasion: occasion({ place: 'Oslo' }), said: unknownDate },
    { occasion: occasion({ id: 'o2', place: 'Oslo' }), said: unknownDate },
    false,
  ],
  ['the same place on one day', { occasion: occasion({ place: 'Oslo' }) }, { occasion: occasion({ id: 'o2', place: 'Oslo' }) }, true],
  ['a place and an event on one day', { occasion: occasion({ place: 'Oslo' }) }, { occasion: occasion({ id: 'o2', event: 'Call' }) }, true],
];

describe('two quotes are said to be the same statement', () => {
  test.each(cases)('%s', (_, a, b, same) => {
    expect(areSameStatement({ ...one, ...a }, { ...other, ...b })).toBe(same);
    expect(areSameStatement({ ...other, ...b }, { ...one, ...a })).toBe(same);
  });
});

const wording = (id: string, words: string, more: Partial<Worded> = {}): Worded => ({
  ...one,
  id,
  words,
  sourceId: id,
  hops: 2,
  published: '2026-11-13',
  ...more,
});
const grouped = (...wordings: Worded[]) => statementsAmong(wordings).map((group) => group.map(({ id }) => id));

describe('the statements among some wordings', () => {
  test('three outlets have one statement; who stands nearest to the speaker comes first', () => {
    const words = 'The pier will open in May';
    const [herald, post, transcript] = [
      wording('herald', words, { published: '2026-11-14' }),
      wording('post', words),
      wording('transcript', words, { hops: 1, published: '2026-11-20' }),
    ];
    expect(grouped(herald, post, transcript)).toEqual([['transcript', 'post', 'herald']]);
  });

  test('a wording that nobody else has is in no statement', () => expect(grouped(wording('post', 'The pier will open'))).toEqual([]));

  test('two sentences in one source: the other outlet’s words go with the one most like them', () => {
    const [pier, budget] = [
      wording('p1', 'The pier opens in May', { sourceId: 'post' }),
      wording('p2', 'There is no money for the ferry', { sourceId: 'post' }),
    ];
    expect(grouped(pier, budget, wording('herald', 'There is money for the ferry'))).toEqual([['herald', 'p2']]);
  });

  test('an occasion between two others joins only one of them', () => {
    const [call, hall] = [
      wording('call', 'We will pay for it', { occasion: occasion({ event: 'Press call' }) }),
      wording('hall', 'We will not pay for it today', { occasion: occasion({ id: 'o2', event: 'Town hall' }) }),
    ];
    expect(grouped(call, hall, wording('post', 'We will pay for it'))).toEqual([['call', 'post']]);
  });

  test.each([
    ['a word lost', 'There is no budget for it', 'There is a budget for it', false],
    ['a piece of it', 'no budget', 'There is no budget, and nobody has a plan', false],
    ['another sentence', 'There is no budget for it', 'The children swam in the sea', true],
    ['Japanese, a word lost', '明日の会議は中止です', '明日の会議は中止ではない', false],
    ['light words alone', 'We will do it', 'They will not do it', false],
    ['nothing but marks', '…', 'There is no budget', true],
  ])('%s', (_, a, b, apart) => expect(areFarApart(a, b)).toBe(apart));
});
