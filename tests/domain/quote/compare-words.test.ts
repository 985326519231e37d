import { compareWords } from '@/domain/quote/compare-words';
import { alarmCases } from './alarm-cases';

test.each(alarmCases.map(([one, other, ...alarms]) => ({ one, other, alarms })))(
  '“$one” and “$other” raise $alarms',
  ({ one, other, alarms }) => {
    expect(compareWords(one, other).alarms).toEqual(alarms);
  },
);

test.each(alarmCases.map(([one, other, ...alarms]) => ({ one, other, alarms })))(
  '“$other” and “$one” raise the same',
  ({ one, other, alarms }) => {
    expect(compareWords(other, one).alarms).toEqual(alarms);
  },
);

test('typography alone is no difference', () => {
  expect(compareWords('“It’s — well…” he\u00a0said', '"It\'s - well..."  he said')).toMatchObject({ same: true, alarms: [] });
});

test('the words that differ are given whole, and both wordings can be put together again', () => {
  const { diff } = compareWords('We can’t pay 1,000 now', 'We can pay 1,500 now, friends');
  expect(diff).toEqual([
    { op: 'same', text: 'We ' },
    { op: 'del', text: 'can’t ' },
    { op: 'ins', text: 'can ' },
    { op: 'same', text: 'pay ' },
    { op: 'del', text: '1,000 ' },
    { op: 'ins', text: '1,500 ' },
    { op: 'same', text: 'now' },
    { op: 'ins', text: ', friends' },
  ]);
});
