/**
 * A text as every store can keep it: lone halves of surrogate pairs become U+FFFD (ECMA-262, String.prototype.toWellFormed), since
 * JSON in Postgres refuses them, as does UTF-8.
 */
export const soundText = (text: string): string => text.toWellFormed();

/** Words to look for: sound, without NUL (which no kept text has), and not longer than `longest` UTF-16 units. */
export const wordsToFind = (text: string, longest = 300): string => soundText(text.replaceAll('\0', '').trim().slice(0, longest));

/** The beginning of a text, for a line of history: at most `longest` UTF-16 units, never half a character. */
export const beginning = (text: string, longest = 200): string => {
  const cut = text.slice(0, longest);
  return soundText(/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut);
};
