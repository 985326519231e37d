'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type CompareItem, isWaiting } from './compare-items';
import { noteDrafts } from './note-drafts';

const drafts = noteDrafts(() => (typeof window === 'undefined' ? null : window.sessionStorage));

/** The notes typed on this screen, by drift; those of before a reload come back when the page is awake. */
export const useNotes = (items: readonly CompareItem[]) => {
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const first = useRef(items);
  useEffect(() => {
    const waiting = first.current.filter(isWaiting).flatMap(({ drift }) => drift?.id ?? []);
    const kept = drafts.recall(waiting);
    if (kept.size > 0) setNotes((typed) => new Map([...kept, ...typed]));
  }, []);
  const type = useCallback((driftId: string, words: string) => {
    drafts.set(driftId, words);
    setNotes((was) => new Map(was).set(driftId, words));
  }, []);
  const of = (item: CompareItem | undefined) => (item?.drift && notes.get(item.drift.id)) ?? '';
  return { of, type, clear: drafts.clear };
};
