'use client';

import { useCallback, useState } from 'react';
import { keepInBrowser, keptInBrowser } from '@/app/w/[workspace]/_parts/kept-in-browser';

/** True when something was typed under this name in this browser and not sent. Never asked while the server draws. */
export const isDraftKept = (name: string): boolean => Object.keys(keptInBrowser(`saidso.draft.${name}`) ?? {}).length > 0;
/** Lets go of what was typed and not sent. */
export const dropDraft = (name: string): void => keepInBrowser(`saidso.draft.${name}`, null);

/**
 * What is being typed into a form, kept in this browser until it is sent: nothing is lost by a refusal, a closed dialog or a crash.
 * Only for forms that open on the page, never drawn by the server. `name` says whose it is and of what.
 */
export const useKeptDraft = <T extends object>(name: string, empty: T) => {
  const place = `saidso.draft.${name}`;
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...keptInBrowser(place) }));
  const set = useCallback(
    (patch: Partial<T>) =>
      setDraft((was) => {
        const next = { ...was, ...patch };
        keepInBrowser(place, next);
        return next;
      }),
    [place],
  );
  const clear = useCallback(() => {
    keepInBrowser(place, null);
    setDraft(empty);
  }, [place, empty]);
  return { draft, set, clear };
};
