const caps: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: 'Enter',
  Escape: 'Esc',
  Backspace: '⌫',
};
const modifiers = new Set(['Ctrl', 'Shift', 'Alt']);

/**
 * The caps to draw for the keys of a shortcut: "J" is one, "Ctrl K" is one (pressed together), "G D" is two (one after the other).
 */
export const keyCaps = (keys: string): string[] => {
  const words = keys.split(' ').map((word) => caps[word] ?? word);
  return modifiers.has(words[0] ?? '') ? [words.join(' ')] : words;
};
