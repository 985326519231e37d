'use client';

import { useCallback, useState } from 'react';

const read = (place: string): object => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? '{}');
    return kept !== null && typeof kept === 'object' ? kept : {};
  } catch {
    return {}; // storage can be forbidden, or hold something old: the form then starts empty
  }
};
const write = (place: string, draft: object | null) => {
  try {
    if (draft) window.localStorage.setItem(place, JSON.stringify(draft));
    else window.localStorage.removeItem(place);
  } catch {
    // see read
  }
};

/**
 * What is being typed into a form, kept in this browser until it is sent: nothing is lost by a refusal, a closed dialog or a crash.
 * Only for forms that open on the page, never drawn by the server. `name` says whose it is and of what.
 */
export const useKeptDraft = <T extends object>(name: string, empty: T) => {
  const place = `saidso.draft.${name}`;
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...read(place) }));
  const set = useCallback(
    (patch: Partial<T>) =>
      setDraft((was) => {
        const next = { ...was, ...patch };
        write(place, next);
        return next;
      }),
    [place],
  );
  const clear = useCallback(() => {
    write(place, null);
    setDraft(empty);
  }, [place, empty]);
  return { draft, set, clear };
};
