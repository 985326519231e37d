import { newVerdict, type RoundNow } from '@/domain/verdict/new-verdict';
import { hasSeat } from '@/domain/verdict/seats';
import { askForVerdictsShape, verdictShape } from '@/domain/verdict/verdict-input';

const given: { ratingKey: string; reasons: string; restsOn?: string[] } = { ratingKey: 'supported', reasons: 'Two registers agree.' };
const round = (more: Partial<RoundNow> = {}, seats: Partial<RoundNow['seats']> = {}): RoundNow => ({
  closed: false,
  settled: false,
  looked: false,
  last: 0,
  ratingKeys: ['supported', 'refuted'],
  linked: ['minutes', 'budget'],
  seats: { asked: 3, named: [], came: [], ...seats },
  ...more,
});

describe('a verdict is taken', () => {
  test.each<readonly [string, RoundNow, { number: number; afterReveal: boolean; closes: boolean }]>([
    ['as the first', round(), { number: 1, afterReveal: false, closes: false }],
    [
      'as the next, when revised before the round closes',
      round({ last: 2 }, { came: ['me'] }),
      { number: 3, afterReveal: false, closes: false },
    ],
    ['as the last asked for, and closes the round', round({}, { came: ['ro', 'te'] }), { number: 1, afterReveal: false, closes: true }],
    ['and revising closes nothing', round({ last: 1 }, { came: ['me', 'ro'] }), { number: 2, afterReveal: false, closes: false }],
    [
      'after the reveal from one who judged blind',
      round({ closed: true, last: 1 }, { came: ['me', 'ro', 'te'] }),
      { number: 2, afterReveal: true, closes: false },
    ],
  ])('%s', (_name, now, value) => {
    expect(newVerdict('me', given, now)).toEqual({ ok: true, value });
    expect(newVerdict('me', { ...given, restsOn: ['minutes'] }, now)).toEqual({ ok: true, value });
  });
});

describe('a verdict is refused', () => {
  test.each<readonly [string, typeof given, RoundNow, string]>([
    ['without reasons', { ...given, reasons: '  ' }, round(), 'reasons-missing'],
    ['with a rung of another scale', { ...given, ratingKey: 'kept' }, round(), 'rating-not-of-scale'],
    ['with evidence that is not linked to the claim', { ...given, restsOn: ['minutes', 'rumour'] }, round(), 'evidence-not-linked'],
    ['from a newcomer once the round is closed', given, round({ closed: true }, { came: ['ro'] }), 'round-closed'],
    ['from who looked inside it while it was open', given, round({ looked: true }), 'looked-inside'],
    ['once the desk has settled', given, round({ closed: true, settled: true }, { came: ['me'] }), 'round-closed'],
    ['when every seat is kept for others by name', given, round({}, { asked: 2, named: ['ro', 'te'] }), 'not-asked-in-round'],
  ])('%s', (_name, what, now, code) => {
    expect(newVerdict('me', what, now)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('seats', () => {
  test.each([
    ['asked by name', { asked: 2, named: ['me', 'ro'], came: [] }, true],
    ['a free seat', { asked: 3, named: ['ro', 'te'], came: ['ro'] }, true],
    ['the free seat is taken', { asked: 3, named: ['ro', 'te'], came: ['xi'] }, false],
    ['sitting already', { asked: 1, named: [], came: ['me'] }, true],
  ])('%s', (_name, seats, yes) => {
    expect(hasSeat(seats, 'me')).toBe(yes);
  });
});

describe('what is parsed at the edge', () => {
  const [claimId, appearanceId] = ['0192f3c2-0000-7000-8000-000000000001', '0192f3c2-0000-7000-8000-000000000002'];
  test.each([
    ['so about a claim', askForVerdictsShape, { question: 'so', claimId }, true],
    ['so about an appearance', askForVerdictsShape, { question: 'so', claimId, appearanceId }, false],
    ['said about an appearance', askForVerdictsShape, { question: 'said', claimId, appearanceId }, true],
    ['said about nothing', askForVerdictsShape, { question: 'said', claimId }, false],
    ['fewer asked than named', askForVerdictsShape, { question: 'so', claimId, asked: 1, editorIds: [claimId, appearanceId] }, false],
    ['a verdict into a round', verdictShape, { roundId: claimId, ...given, confidence: 'high' }, true],
    ['a verdict on a matter', verdictShape, { question: 'so', claimId, ...given, confidence: 'high', likelihood: 'likely' }, true],
    ['a verdict nowhere', verdictShape, { ...given, confidence: 'high' }, false],
    ['a verdict of unknown likelihood', verdictShape, { roundId: claimId, ...given, confidence: 'high', likelihood: 'maybe' }, false],
  ])('%s', (_name, shape, value, ok) => {
    expect(shape.safeParse(value).success).toBe(ok);
  });
});
