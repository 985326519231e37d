import { dueForAnotherLook, reasonsToLook, type SettledNow } from '@/domain/verdict/another-look';

const before = '2026-03-01T09:00:00.000Z';
const settledAt = '2026-03-02T09:00:00.000Z';
const after = '2026-03-03T09:00:00.000Z';
const later = '2026-03-04T09:00:00.000Z';
const settled = (more: Partial<SettledNow> = {}): SettledNow => ({
  settledAt,
  upheldAt: null,
  quotes: [],
  counterClaims: [],
  evidence: [],
  ...more,
});
const quote = (state: 'exact' | 'moved' | 'altered' | 'missing', foundAt: string, alarms: readonly 'negation'[] = []) => ({
  quotes: [{ id: 'q', drift: { state, alarms }, foundAt }],
});

describe('a settled verdict is due for another look', () => {
  test.each<readonly [string, Partial<SettledNow>, readonly string[]]>([
    ['when the words it judged were altered', quote('altered', after), ['quote-drifted']],
    ['when they are gone', quote('missing', after), ['quote-drifted']],
    ['when something turned beside words that stayed', quote('exact', after, ['negation']), ['quote-drifted']],
    ['when another claim counters it', { counterClaims: [{ id: 'r', at: after }] }, ['new-counter-claim']],
    ['when there is new evidence', { evidence: [{ id: 'e', at: after }] }, ['new-evidence']],
    [
      'for several reasons, the newest first',
      { ...quote('missing', after), evidence: [{ id: 'e', at: later }], counterClaims: [{ id: 'r', at: after }] },
      ['new-evidence', 'quote-drifted', 'new-counter-claim'],
    ],
    ['again, for what came up after it was upheld', { upheldAt: after, evidence: [{ id: 'e', at: later }] }, ['new-evidence']],
    ['whatever way the instant is written', { evidence: [{ id: 'e', at: '2026-03-02T11:30:00+02:00' }] }, ['new-evidence']],
  ])('%s', (_name, now, why) => {
    expect(reasonsToLook(settled(now)).map((reason) => reason.why)).toEqual(why);
  });
});

describe('a settled verdict stands', () => {
  test.each<readonly [string, Partial<SettledNow>]>([
    ['while nothing came up', {}],
    ['when its words only moved', quote('moved', after)],
    ['when its words are the same', quote('exact', after)],
    ['while its words were not looked for', { quotes: [{ id: 'q', drift: null, foundAt: null }] }],
    ['when the drift was known before', quote('altered', before)],
    ['when the counter-claim was there before', { counterClaims: [{ id: 'r', at: before }] }],
    ['when the evidence came in the same instant', { evidence: [{ id: 'e', at: settledAt }] }],
    ['when it was upheld after that', { upheldAt: later, evidence: [{ id: 'e', at: after }] }],
  ])('%s', (_name, now) => {
    expect(reasonsToLook(settled(now))).toEqual([]);
  });
});

test('of many those that are due are listed, who waits longest first', () => {
  const evidenceAt = (at: string) => settled({ evidence: [{ id: at, at }] });
  const due = dueForAnotherLook([evidenceAt(later), settled(), evidenceAt(after)]);
  expect(due.map(({ reasons }) => reasons[0]?.id)).toEqual([after, later]);
});
