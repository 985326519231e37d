import { keepAhead, takeAhead } from '@/app/w/[workspace]/compare/_parts/typed-ahead';

const press = (...keys: readonly string[]) => {
  for (const key of keys) keepAhead({ key, ctrlKey: false, metaKey: false, altKey: false });
};

describe('what is typed while a choice is on its way', () => {
  test.each<readonly [string, readonly string[], string, boolean]>([
    ['letters, and Enter after them', ['R', 'u', 's', 'Enter'], 'Rus', true],
    ['a letter taken back', ['R', 'x', 'Backspace', 'u'], 'Ru', false],
    ['letters of any script', ['Р', 'ф'], 'Рф', false],
    ['Enter alone chooses nothing', ['Enter'], '', false],
    ['what follows Enter belongs to no field', ['R', 'Enter', 'x'], 'R', true],
    ['keys that write nothing', ['Shift', 'ArrowDown', 'Tab'], '', false],
  ])('%s', (_, keys, words, entered) => {
    press(...keys);
    expect(takeAhead()).toMatchObject({ words, entered });
  });
  test('it is given once', () => {
    press('R');
    takeAhead();
    expect(takeAhead().words).toBe('');
  });
  test('a command is not typed', () => {
    expect(keepAhead({ key: 'k', ctrlKey: true, metaKey: false, altKey: false })).toBe(false);
    expect(takeAhead().words).toBe('');
  });
});
