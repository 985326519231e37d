import { isBlindEvent, withoutJudgement } from '@/domain/history/blind';

const verdict = {
  table: 'verdict',
  id: 'v',
  before: null,
  after: {
    id: 'v',
    round_id: 'r',
    editor_id: 'e',
    number: 2,
    rating_id: 'g',
    reasons: 'Because.',
    confidence: 'high',
    likelihood: 'likely',
    withdrawn_at: null,
  },
};
const round = { table: 'round', id: 'r', before: { revision: 1 }, after: { revision: 2 } };

test('history tells that somebody judged, never how', () => {
  expect(withoutJudgement([round, verdict])).toEqual([
    round,
    { ...verdict, after: { id: 'v', round_id: 'r', editor_id: 'e', withdrawn_at: null } },
  ]);
});

test('undoing a verdict records it again, and is as blind as giving it', () => {
  const undone = { ...verdict, before: verdict.after };
  expect(isBlindEvent([undone])).toBe(true);
  expect(JSON.stringify(withoutJudgement([undone]))).not.toMatch(/Because|high|likely|"g"|number/);
});

test('other events are not blind', () => {
  expect(isBlindEvent([round])).toBe(false);
});
