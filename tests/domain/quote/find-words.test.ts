import { findWords } from '@/domain/quote/find-words';

const text = 'He said: “We don’t know 😀 — not\nyet.” (She [too] said 5 + 5.)';
const cases = [
  { name: 'as they stand', words: 'We don’t know', gives: 'We don’t know' },
  { name: 'with other marks and another line break', words: '"We don\'t know 😀 - not yet."', gives: '“We don’t know 😀 — not\nyet.”' },
  { name: 'with signs that mean something to a pattern', words: '(She  [too] said 5 + 5.)', gives: '(She [too] said 5 + 5.)' },
  { name: 'around an astral character', words: ' 😀 ', gives: '😀' },
  { name: 'words that are not there', words: 'We do know', gives: null },
  { name: 'no words', words: '  ', gives: null },
];

test.each(cases)('pasted words are found: $name', ({ words, gives }) => {
  const span = findWords(text, words);
  expect(span && text.slice(...span)).toBe(gives);
});
