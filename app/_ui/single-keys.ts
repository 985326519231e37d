'use client';

import { useCallback, useSyncExternalStore } from 'react';

const NAME = 'saidso.single-keys';
const CHANGED = 'saidso-single-keys';

/** Whether keys without a modifier work in this browser (WCAG 2.1.4 asks that they can be turned off). */
export const singleKeysOn = (): boolean => {
  try {
    return window.localStorage.getItem(NAME) !== 'off';
  } catch {
    return true; // storage can be forbidden: then the setting is not kept
  }
};

const subscribe = (listener: () => void) => {
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
};

/** The setting and its switch; kept in the browser, shared by its tabs. */
export const useSingleKeys = (): [on: boolean, set: (on: boolean) => void] => {
  const on = useSyncExternalStore(subscribe, singleKeysOn, () => true);
  const set = useCallback((next: boolean) => {
    try {
      window.localStorage.setItem(NAME, next ? 'on' : 'off');
    } catch {
      // see singleKeysOn
    }
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [on, set];
};
