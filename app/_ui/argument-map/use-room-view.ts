'use client';

import { useSyncExternalStore } from 'react';

const roomy = '(min-width: 51.25em)';
const watch = (tell: () => void) => {
  const query = window.matchMedia(roomy);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

let onScreen: 'map' | 'list' = 'map';
/** A sheet of paper has another width than the screen: what is printed is what was seen. */
const look = (): 'map' | 'list' => {
  if (!window.matchMedia('print').matches) onScreen = window.matchMedia(roomy).matches ? 'map' : 'list';
  return onScreen;
};

/** The map where there is room for it, else the list; null on the server, which does not know. */
export const useRoomView = (): 'map' | 'list' | null => useSyncExternalStore(watch, look, () => null);
