import { languageWords } from '@/app/_ui/language-words';

describe('a language in words', () => {
  test.each([
    ['en', 'English'],
    ['ru', 'Russian'],
    ['und', 'language not known'],
    ['', 'language not known'],
    ['qx', 'qx'],
    ['not a tag', 'not a tag'],
  ])('%s is %s', (tag, words) => {
    expect(languageWords(tag)).toBe(words);
  });
});
