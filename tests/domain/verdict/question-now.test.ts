import { leastUnits } from '@/domain/verdict/agreement/agreement';
import { agreementIn, alphaOver } from '@/domain/verdict/agreement-here';
import { questionNow } from '@/domain/verdict/question-now';
import type { RoundSeen, SeatSeen, VerdictSeen } from '@/domain/verdict/round-seen';
import { facts } from '@/domain/verdict/scales/facts';

const at = '2026-11-20T09:00:00.000Z';
const verdictOf = (ratingKey: string): VerdictSeen => {
  const rating = facts.ratings.find(({ key }) => key === ratingKey);
  if (!rating) throw new Error(`no rating ${ratingKey}`);
  const { word, inside } = rating;
  const more = { confidence: 'high' as const, likelihood: null, afterReveal: false, at, restsOn: [], earlier: [] };
  return { id: ratingKey, number: 1, ratingKey, word, inside, reasons: 'Seen.', ...more };
};
/** `?` came and is hidden, `-` did not come. */
const seat = (editorId: string, said: string): SeatSeen => ({
  editorId,
  name: editorId,
  initials: editorId,
  named: true,
  due: null,
  in: said !== '-',
  at: said === '-' ? null : at,
  verdict: said === '-' || said === '?' ? null : verdictOf(said),
  blindRatingKey: null,
});
type Given = { readonly seats: readonly string[]; readonly closed?: boolean; readonly settled?: string; readonly claimId?: string };
const so = { claimId: 'claim', question: 'so' } as const;
const roundOf = ({ seats, closed = false, settled, claimId = 'claim' }: Given): RoundSeen => ({
  id: seats.join(),
  revision: 1,
  question: 'so',
  claimId,
  appearanceId: null,
  wording: { number: 1, proposition: 'It is so.', kind: 'assertion' },
  earlierWords: false,
  scale: facts,
  asked: seats.length,
  given: seats.filter((said) => said !== '-').length,
  openedAt: at,
  openedBy: 'me',
  closedAt: closed ? at : null,
  seats: seats.map((said, i) => seat(['me', 'you', 'she'][i] ?? `${i}`, said)),
  looks: [],
  reopens: null,
  settled: settled ? { ...verdictOf(settled), reason: 'So.', dissent: null, by: 'you' } : null,
});

const cases: readonly { readonly name: string; readonly rounds: readonly Given[]; readonly shows: readonly [string, string] }[] = [
  { name: 'nobody was asked', rounds: [], shows: ['none', 'nobody'] },
  { name: 'asked, and nobody came yet', rounds: [{ seats: ['-', '-'] }], shows: ['none', 'nobody'] },
  { name: 'a colleague’s verdict is blind', rounds: [{ seats: ['-', '?'] }], shows: ['blind', 'nobody'] },
  { name: 'one’s own settles nothing, with a colleague’s blind', rounds: [{ seats: ['refuted', '?'] }], shows: ['blind', 'nobody'] },
  { name: 'one’s own settles nothing, alone', rounds: [{ seats: ['refuted', '-'] }], shows: ['none', 'nobody'] },
  { name: 'closed, and all said alike', rounds: [{ seats: ['supported', 'supported'], closed: true }], shows: ['best', 'all'] },
  { name: 'closed, and they differ', rounds: [{ seats: ['supported', 'refuted'], closed: true }], shows: ['none', 'nobody'] },
  {
    name: 'settled against one’s own',
    rounds: [{ seats: ['supported', 'refuted'], closed: true, settled: 'refuted' }],
    shows: ['worst', 'desk'],
  },
  {
    name: 'judged anew: the settled word stands until the next',
    rounds: [{ seats: ['supported', '?'] }, { seats: ['refuted', 'refuted'], closed: true, settled: 'refuted' }],
    shows: ['worst', 'desk'],
  },
  {
    name: 'its own closed round waits to be settled, whatever was settled of a claim merged into it',
    rounds: [
      { seats: ['supported'], closed: true, settled: 'supported', claimId: 'merged' },
      { seats: ['supported', 'refuted'], closed: true },
    ],
    shows: ['none', 'nobody'],
  },
  {
    name: 'only a claim merged into it was judged',
    rounds: [{ seats: ['supported'], closed: true, settled: 'supported', claimId: 'merged' }],
    shows: ['none', 'nobody'],
  },
];

describe('how a question stands', () => {
  test.each(cases)('$name', ({ rounds, shows }) => {
    const { inside, whose } = questionNow(rounds.map(roundOf), so, 'me');
    expect([inside, whose]).toEqual(shows);
  });

  test('one’s own verdict stands apart while the round is open', () => {
    const now = questionNow([roundOf({ seats: ['refuted', '?'] })], so, 'me');
    expect([now.word, now.mine?.ratingKey]).toEqual(['Not settled', 'refuted']);
    expect(questionNow([roundOf({ seats: ['refuted', '?'] })], so, 'she').mine).toBeNull();
    expect(questionNow([roundOf({ seats: ['refuted', 'refuted'], closed: true })], so, 'me').mine).toBeNull();
  });

  test('another appearance, or the other question, is another matter', () => {
    const rounds = [roundOf({ seats: ['refuted'] })];
    expect(questionNow(rounds, { claimId: 'claim', question: 'said' }, 'me').word).toBe('Not judged');
    expect(questionNow(rounds, { ...so, appearanceId: 'an appearance' }, 'me').word).toBe('Not judged');
  });
});

describe('agreement on the page', () => {
  test('of a closed round: pairs that say the same, with how many verdicts', () => {
    const rounds = [{ seats: ['supported', 'supported', 'refuted'], closed: true }].map(roundOf);
    expect(agreementIn(rounds, 'so')).toEqual({ value: 1 / 3, verdicts: 3 });
  });

  test.each([
    { name: 'an open round says nothing', given: { seats: ['supported', '?'] } },
    { name: 'one verdict agrees with nobody', given: { seats: ['supported', '-'], closed: true } },
  ])('$name', ({ given }) => {
    expect(agreementIn([roundOf(given)], 'so')).toBeNull();
  });

  test(`fewer than ${leastUnits(2)} rounds are too few to lean on, and other scales are left out`, () => {
    const verdicts = (n: number, scaleKey: string) =>
      Array.from({ length: n }, (_, i) => {
        const ratingKey = i % 2 ? 'supported' : 'refuted';
        return ['me', 'you'].map((editorId) => ({ roundId: `${scaleKey} ${i}`, editorId, ratingKey, scaleKey, scaleVersion: 1 }));
      }).flat();
    expect(alphaOver([...verdicts(17, 'facts'), ...verdicts(17, 'said')], facts)).toEqual({ value: 1, rounds: 17, enough: false });
    expect(alphaOver(verdicts(18, 'facts'), facts)).toEqual({ value: 1, rounds: 18, enough: true });
  });
});
