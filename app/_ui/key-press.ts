/** What a key press is, as far as shortcuts care. A browser's KeyboardEvent fits. */
export type KeyPress = { key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

const byCode: Record<string, string> = { BracketLeft: '[', BracketRight: ']', Equal: '=', NumpadAdd: '+', NumpadEnter: 'Enter' };

/**
 * The name of the pressed key as the shortcut table writes it. A letter of another script (a Cyrillic or Greek layout) is read by
 * where it lies on the keyboard (UI Events `code`); a Latin letter by what it says, so that AZERTY and QWERTZ mean what is printed.
 */
const nameOf = ({ key, code, shiftKey }: KeyPress): string => {
  if (/^[A-Za-z]$/.test(key)) return key.toUpperCase();
  if (code === 'BracketLeft' && (key === '{' || key === 'Х')) return '[';
  if (code === 'BracketRight' && (key === '}' || key === 'Ъ')) return ']';
  const foreign = key.length === 1 && /\p{L}/u.test(key);
  if (foreign && code.startsWith('Key')) return code.slice(3);
  if (foreign) return byCode[code] ?? key;
  if (code === 'Slash' && shiftKey && (key === ',' || key === '.')) return '?';
  return key;
};

/** A press as the table writes it: "J", "Ctrl K", "Shift ArrowLeft", "?". Shift is silent where it only makes the sign ("?", "+"). */
export const pressed = (press: KeyPress): string => {
  const name = nameOf(press);
  const shifted = press.shiftKey && (name.length > 1 || /^[A-Z[\]]$/.test(name));
  return [press.ctrlKey || press.metaKey ? 'Ctrl' : '', press.altKey ? 'Alt' : '', shifted ? 'Shift' : '', name].filter(Boolean).join(' ');
};

/** True for keys that no one presses by accident while typing or dictating: the ones with Ctrl or ⌘. */
export const hasModifier = (keys: string): boolean => keys.startsWith('Ctrl ') || keys.startsWith('Alt ');
