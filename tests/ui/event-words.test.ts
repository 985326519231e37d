import { isLabelledByAct, wordsOfEvent } from '@/app/_ui/event-words';
import { followedWords } from '@/app/w/[workspace]/claims/[id]/_parts/followed-words';
import type { Alarm } from '@/domain/quote/alarms';
import type { Change } from '@/domain/quote/word-diff';

const told = (decision: string | null, outcome: string | null, version: number | null) => ({ decision, outcome, version });
const followed = { act: 'decide-drift', told: told('followed', null, 2) };

describe('what an event did', () => {
  const cases = [
    ['followed a quote to version 2', { ...followed, undid: null }],
    ['kept the older words of a quote as the record', { act: 'decide-drift', told: told('kept', null, 2), undid: null }],
    ['marked a quote as withdrawn by the outlet', { act: 'decide-drift', told: told('withdrawn', null, 2), undid: null }],
    ['captured again: version 3', { act: 'capture-again', told: told(null, 'changed', 3), undid: null }],
    ['captured again: unchanged', { act: 'capture-again', told: told(null, 'unchanged', 2), undid: null }],
    ['captured again: the same file', { act: 'capture-again', told: told(null, 'same-bytes', 2), undid: null }],
    ['undid: followed a quote to version 2', { act: 'undo', told: null, undid: followed }],
    ['undid: gave a verdict', { act: 'undo', told: null, undid: { act: 'give-verdict', told: null } }],
    ['undid an undo on', { act: 'undo', told: null, undid: { act: 'undo', told: null } }],
    ['decided on a drifted quote', { act: 'decide-drift', told: told(null, null, null), undid: null }],
    ['edited a claim', { act: 'edit-claim', told: null, undid: null }],
  ] as const;
  test.each(cases)('%s', (words, event) => expect(wordsOfEvent(event)).toBe(words));

  test('a label that only says the act is not said twice', () => {
    const undone = { act: 'undo', told: null, undid: { act: 'give-verdict', told: null } };
    expect([
      isLabelledByAct(undone, 'gave a verdict'),
      isLabelledByAct(undone, 'Will it be built?'),
      isLabelledByAct(undone, null),
    ]).toEqual([true, false, false]);
  });
});

describe('what following left to check', () => {
  const diff: Change[] = [
    { op: 'same', text: 'There is ' },
    { op: 'del', text: 'not ' },
    { op: 'same', text: 'a budget' },
  ];
  const cases: readonly (readonly [Alarm[], string])[] = [
    [['negation'], 'Followed to version 19: “not” removed. Check that the claim still says what the words say.'],
    [['attribution'], 'Followed to version 19: now in another speaker’s mouth. Check who said it.'],
    [
      ['negation', 'attribution'],
      'Followed to version 19: “not” removed; now in another speaker’s mouth. Check that the claim still says what the words say, and who said it.',
    ],
  ];
  test.each(cases)('%s', (alarms, words) => expect(followedWords({ version: 19, diff }, alarms)).toBe(words));
});
