/** The time zone of the reader's browser, as a store for `useSyncExternalStore`. */
let zone: string | null = null;
const listeners = new Set<() => void>();
const asked = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Asked once and kept: every date on a page wants it at every drawing, and a thousand answers take a tenth of a second. */
export const zoneHere = (): string => {
  zone ??= asked();
  return zone;
};

/** Who travels comes back to the page, or to its window: then it is asked again. */
const look = () => {
  const before = zone;
  zone = asked();
  if (zone !== before) for (const listener of listeners) listener();
};

export const watchZone = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
    // nobody looks now: the next to come asks again
    zone = null;
  };
};
