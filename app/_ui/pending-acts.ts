/**
 * Acts that show at once are kept behind it. Whoever leaves the site or reloads before all of them stand on the server is asked first: the browser would
 * drop those still waiting their turn. Moving between our own pages loses nothing.
 */
let pending = 0;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The act, counted until it is answered. */
export const untilKept = async <V>(act: Promise<V>): Promise<V> => {
  if (++pending === 1) window.addEventListener('beforeunload', ask);
  try {
    return await act;
  } finally {
    if (--pending === 0) window.removeEventListener('beforeunload', ask);
  }
};

/** How many acts are still on their way. */
export const pendingActs = (): number => pending;
