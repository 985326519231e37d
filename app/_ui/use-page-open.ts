import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True where something appears on a page that is open already; false while the page itself comes to life, as the server made it. */
export const usePageOpen = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
