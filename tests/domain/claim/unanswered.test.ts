import { kinds } from '@/domain/attribution/kind';
import { ageInDays, asksForAnswer } from '@/domain/claim/unanswered';

test('accusations, questions and proposals ask for an answer', () => {
  expect(kinds.filter(asksForAnswer)).toEqual(['accusation', 'proposal', 'question']);
});

test.each([
  ['the same day', '2020-09-25', '2020-09-25', 0],
  ['over a leap day', '2020-02-28', '2020-03-01', 2],
  ['over a change of clocks', '2020-03-28', '2020-03-30', 2],
  ['a year', '2020-09-25', '2021-09-25', 365],
  ['a date that is still to come', '2021-01-01', '2020-12-31', 0],
])('age: %s', (_name, since, today, days) => {
  expect(ageInDays(since, today)).toBe(days);
});
