'use client';

import { useSyncExternalStore } from 'react';

/** Where cards are: in the margin, on a sheet over the text's right side, or under the paragraph (the widths of DESIGN.md, in em of 16 px). */
export type LayoutMode = 'beside' | 'sheet' | 'under';
const queries = ['(max-width: 68.75em)', '(max-width: 51.25em)'] as const;

const subscribe = (changed: () => void) => {
  const lists = queries.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
};
const read = (): LayoutMode =>
  window.matchMedia(queries[1]).matches ? 'under' : window.matchMedia(queries[0]).matches ? 'sheet' : 'beside';

/** The layout of this window; the server draws the widest, whose cards come after the text anyway. */
export const useLayoutMode = (): LayoutMode => useSyncExternalStore(subscribe, read, () => 'beside');
