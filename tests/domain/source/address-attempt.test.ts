import { isAddressAttempt } from '@/domain/source/address-attempt';

describe('what was pasted alone', () => {
  test.each<[string, boolean]>([
    ['https://x.example/a', true],
    ['  HTTP://x.example \n', true],
    ['ftp://x.example/a', true],
    ['file:///etc/hosts', true],
    ['git+ssh://x.example', true],
    ['https://', true],
    ['https://x.example/a and words', false],
    ['See https://x.example/a', false],
    ['Note: nothing', false],
    ['x.example/a', false],
    ['', false],
  ])('%j is meant as an address: %s', (text, expected) => {
    expect(isAddressAttempt(text)).toBe(expected);
  });
});
