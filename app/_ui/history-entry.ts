/**
 * What a page keeps for one entry of the history, beside its address: gone back to, it is found again, also after a reload; a link to the same
 * address begins anew. The key of an entry is the Navigation API's (WHATWG HTML, "navigation history entries"); without it nothing is kept.
 */
export const entryKey = (): string | null =>
  typeof window !== 'undefined' && 'navigation' in window ? (window.navigation.currentEntry?.key ?? null) : null;

const nameOf = (key: string, what: string) => `entry ${key} ${what}`;

/** Keeps `value`, which is written as JSON, for an entry; where the browser keeps nothing, nothing happens. */
export const keepInEntry = (key: string | null, what: string, value: unknown): void => {
  try {
    if (key) window.sessionStorage.setItem(nameOf(key, what), JSON.stringify(value));
  } catch {
    // no room, or not allowed to: one comes back to the top, as without it
  }
};

/** The JSON kept for the entry shown now; null when there is none. */
export const keptInEntry = (what: string): string | null => {
  const key = entryKey();
  try {
    return key && window.sessionStorage.getItem(nameOf(key, what));
  } catch {
    return null;
  }
};
