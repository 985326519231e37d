/** What this browser keeps under a name; null when there is nothing, when it is something else, or when storage is forbidden. */
export const keptInBrowser = (place: string): object | null => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? 'null');
    return kept !== null && typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps something under a name, or lets it go; a browser that keeps nothing keeps nothing. */
export const keepInBrowser = (place: string, what: object | null): void => {
  try {
    if (what) window.localStorage.setItem(place, JSON.stringify(what));
    else window.localStorage.removeItem(place);
  } catch {
    // full or forbidden: what is typed then lives as long as the page
  }
};
