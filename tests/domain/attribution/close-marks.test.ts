import { closeMarks } from '@/domain/attribution/close-marks';

const cases: readonly (readonly [string, string, string, string])[] = [
  ['a straight mark that opened inside', 'stressing that ships are "off-limits".', 'ships are "off-limits', 'ships are "off-limits"'],
  ['a curly mark that opened inside', 'said ships are “off-limits”.', 'ships are “off-limits', 'ships are “off-limits”'],
  ['a mark that opened outside', '"Ships stay," he said.', 'Ships stay,', 'Ships stay,'],
  ['a mark of the next quotation', 'said ships stay "soon".', 'ships stay ', 'ships stay '],
  ['guillemets', 'сказал, что суда «вне игры».', 'суда «вне игры', 'суда «вне игры»'],
];

describe('a mark that opens inside a statement closes inside it', () => {
  test.each(cases)('%s', (_, text, given, expected) => {
    const start = text.indexOf(given);
    const [span] = closeMarks(text, [[start, start + given.length]]);
    expect(text.slice(...(span as [number, number]))).toBe(expected);
  });
});
