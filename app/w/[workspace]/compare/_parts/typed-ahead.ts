/** What was typed after Enter, while the choice was still on its way: it is meant for the field that comes next. */
type Ahead = { readonly words: string; readonly entered: boolean; readonly at: number };

/** After this long nobody types ahead any more, in ms. */
const forgotten = 5000;
const nothing: Ahead = { words: '', entered: false, at: 0 };
let ahead = nothing;

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

/** The words with one more key; null for a key that writes nothing. */
export const withKey = ({ words, entered }: Omit<Ahead, 'at'>, { key, ctrlKey, metaKey, altKey }: Key): Omit<Ahead, 'at'> | null => {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Enter') return { words, entered: words.trim() !== '' };
  if (entered) return null;
  if (key === 'Backspace') return { words: words.slice(0, -1), entered };
  return [...key].length === 1 ? { words: words + key, entered } : null;
};

/** Keeps a key for the field that comes next. False: it is none of what is typed. */
export const keepAhead = (event: Key): boolean => {
  const next = withKey(ahead, event);
  if (next) ahead = { ...next, at: Date.now() };
  return next !== null;
};

/** Gives what was kept, once. */
export const takeAhead = (): Omit<Ahead, 'at'> => {
  const kept = Date.now() - ahead.at < forgotten ? ahead : nothing;
  ahead = nothing;
  return kept;
};
