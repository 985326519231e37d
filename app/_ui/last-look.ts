import { useSyncExternalStore } from 'react';

/**
 * How a page was last looked at in this tab of the browser: what of its address is a choice (columns, folds, filters, day). A way that leads to it
 * from beside it takes the choice along, as one left it.
 */
const nameOf = (path: string) => `look ${path}`;

export const rememberLook = (path: string, search: string): void => {
  try {
    window.sessionStorage.setItem(nameOf(path), search);
  } catch {
    // no room, or not allowed to: the way leads to the page as it begins
  }
};

const lookOf = (path: string): string => {
  try {
    return window.sessionStorage.getItem(nameOf(path)) ?? '';
  } catch {
    return '';
  }
};

const never = () => () => {};
/** The search part of the address of a page (without "?") as it was last looked at; empty where it was not, and while the page comes to life. */
export const useLastLook = (path: string): string =>
  useSyncExternalStore(
    never,
    () => lookOf(path),
    () => '',
  );
