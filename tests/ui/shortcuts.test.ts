import { keyCaps } from '@/app/_ui/key-names';
import { type KeyPress, pressed } from '@/app/_ui/key-press';
import { scopeWords, shortcuts } from '@/app/_ui/shortcuts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('what a key press means', () => {
  const cases: [name: string, press: KeyPress, keys: string][] = [
    ['a letter', press('j', 'KeyJ'), 'J'],
    ['a letter under caps lock', press('J', 'KeyJ'), 'J'],
    ['the letter printed on the key of an AZERTY keyboard', press('a', 'KeyQ'), 'A'],
    ['a Cyrillic letter by its place', press('о', 'KeyJ'), 'J'],
    ['a Greek letter by its place', press('ξ', 'KeyJ'), 'J'],
    ['a bracket', press('[', 'BracketLeft'), '['],
    ['a bracket on a Cyrillic keyboard', press('х', 'BracketLeft'), '['],
    ['the other bracket on a Cyrillic keyboard', press('ъ', 'BracketRight'), ']'],
    ['a bracket with shift', press('{', 'BracketLeft', { shiftKey: true }), 'Shift ['],
    ['a bracket with shift on a Cyrillic keyboard', press('Х', 'BracketLeft', { shiftKey: true }), 'Shift ['],
    ['a question mark', press('?', 'Slash', { shiftKey: true }), '?'],
    ['the same key on a Cyrillic keyboard', press(',', 'Slash', { shiftKey: true }), '?'],
    ['Ctrl and a letter', press('k', 'KeyK', { ctrlKey: true }), 'Ctrl K'],
    ['⌘ and a letter', press('k', 'KeyK', { metaKey: true }), 'Ctrl K'],
    ['Ctrl and a Cyrillic letter', press('л', 'KeyK', { ctrlKey: true }), 'Ctrl K'],
    ['shift and an arrow', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), 'Shift ArrowLeft'],
    ['shift and a letter is not the letter alone', press('J', 'KeyJ', { shiftKey: true }), 'Shift J'],
    ['a digit', press('3', 'Digit3'), '3'],
  ];
  test.each(cases)('%s', (_, given, keys) => {
    expect(pressed(given)).toBe(keys);
  });
});

describe('the table of shortcuts', () => {
  const clashes = shortcuts.flatMap((a) =>
    shortcuts
      .filter((b) => a.id < b.id && a.keys === b.keys && (a.scope === b.scope || a.scope === 'everywhere' || b.scope === 'everywhere'))
      .map((b) => `${a.id} and ${b.id}`),
  );
  test('no key means two things in one place', () => {
    expect(clashes).toEqual([]);
  });

  test('no single key is also the first of two', () => {
    const firsts = new Set(
      shortcuts
        .map(({ keys }) => keyCaps(keys))
        .filter((caps) => caps.length > 1)
        .map(([first]) => first),
    );
    expect(shortcuts.filter(({ keys }) => firsts.has(keys)).map(({ id }) => id)).toEqual([]);
  });

  test('every scope with shortcuts has a name in the help panel', () => {
    for (const { scope } of shortcuts) expect(scopeWords[scope]).toBeTruthy();
  });

  test('keys pressed together are one cap, keys after each other are two', () => {
    expect([keyCaps('Ctrl K'), keyCaps('G D'), keyCaps('Shift ArrowLeft'), keyCaps('J')]).toEqual([
      ['Ctrl K'],
      ['G', 'D'],
      ['Shift ←'],
      ['J'],
    ]);
  });
});
