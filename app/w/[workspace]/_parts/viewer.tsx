'use client';

import { createContext, type ReactNode, useContext } from 'react';

const Context = createContext('');

/** Says to the parts of a page who looks at it, by their id: what a browser keeps for one editor is not offered to another. */
export const ViewerFrame = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Context value={id}>{children}</Context>
);

/** The id of the editor who looks at this page. */
export const useViewerId = (): string => useContext(Context);
