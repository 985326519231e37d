import { likelihoods } from '@/domain/verdict/confidence';
import { verdictShape } from '@/domain/verdict/verdict-input';

// Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e.(2)(a)
const directive = [
  ['Almost no chance', 1, 5],
  ['Very unlikely', 5, 20],
  ['Unlikely', 20, 45],
  ['Roughly even chance', 45, 55],
  ['Likely', 55, 80],
  ['Very likely', 80, 95],
  ['Almost certain', 95, 99],
];
const verdict = { roundId: '0199a9a0-0000-7000-8000-0000000000aa', ratingKey: 'likely', reasons: 'Polls.', confidence: 'low' };

describe('how likely a prediction is held to be', () => {
  test('has the words and bounds of the directive, in its order', () => {
    expect(likelihoods.map(({ word, from, to }) => [word, from, to])).toEqual(directive);
  });

  test.each(likelihoods.map(({ key }) => key))('%s is taken with a verdict', (likelihood) => {
    expect(verdictShape.parse({ ...verdict, likelihood })).toMatchObject({ likelihood, confidence: 'low' });
  });

  test.each(['probable', 'Likely', '80', 0.8])('%p is no such word', (likelihood) => {
    expect(verdictShape.safeParse({ ...verdict, likelihood }).success).toBe(false);
  });

  test('is left out where nobody says it; how sure one is never is', () => {
    expect(verdictShape.safeParse(verdict).success).toBe(true);
    expect(verdictShape.safeParse({ ...verdict, confidence: undefined }).success).toBe(false);
  });
});
