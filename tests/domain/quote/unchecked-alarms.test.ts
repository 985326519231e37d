import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision } from '@/domain/quote/drift-decision';
import { type ChecksSince, uncheckedAlarms } from '@/domain/quote/unchecked-alarms';

const before = '2026-11-20T09:00:00.000Z';
const followedAt = '2026-11-21T09:00:00.000Z';
const after = '2026-11-21T09:00:00.001Z';
const since: ChecksSince = { followedAt, wordedAt: before, attributedAt: before, settledAt: null };
const both: Alarm[] = ['negation', 'attribution'];

describe('what following left to check', () => {
  const cases: readonly (readonly [string, DriftDecision, Alarm[], Partial<ChecksSince>, Alarm[]])[] = [
    ['nothing was looked at', 'followed', both, {}, both],
    ['new words of the claim answer for the words', 'followed', both, { wordedAt: after }, ['attribution']],
    ['a new attribution answers for the speaker', 'followed', both, { attributedAt: after }, ['negation']],
    ['both were looked at', 'followed', both, { wordedAt: after, attributedAt: after }, []],
    ['settled before it was followed', 'followed', both, { settledAt: before }, both],
    ['settled since', 'followed', both, { settledAt: after }, []],
    ['followed without an alarm', 'followed', [], {}, []],
    ['still waiting', 'waiting', both, {}, []],
    ['the older words are the record', 'kept', both, {}, []],
    ['withdrawn by the outlet', 'withdrawn', both, {}, []],
  ];
  test.each(cases)('%s', (_, decision, alarms, facts, left) =>
    expect(uncheckedAlarms({ decision, alarms }, { since: { ...since, ...facts } })).toEqual(left),
  );
  test('no drift, or no facts', () => {
    expect(uncheckedAlarms(null, { since })).toEqual([]);
    expect(uncheckedAlarms({ decision: 'followed', alarms: both }, { since: null })).toEqual([]);
  });
});
