'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isWaiting } from './reader-items';
import { type Lit, light, litLook } from './text-places';
import type { ReaderState } from './use-reader';

const kinds: readonly Lit[] = ['take', 'mention', 'cue', 'half'];

/** The spans that are lit just now, by what they are lit for. */
const litBy = ({ current, bulk, why, splitting }: ReaderState) => {
  const open = current && isWaiting(current) ? current.suggestion : null;
  return {
    take: bulk.bulk?.taken.flatMap(({ spans }) => spans) ?? [],
    mention: why && open?.mention ? [open.mention] : [],
    cue: why && open?.cueSpan ? [open.cueSpan] : [],
    half: splitting?.halves[1] ?? [],
  };
};

/** Brings the first of some items into view when none of them is. */
const showOne = (root: Element, ids: readonly string[]): void => {
  const marks = ids.map((id) => root.querySelector(`[data-begins~="${id}"]`)).filter((mark) => mark !== null);
  const isSeen = (mark: Element) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 100 && bottom <= window.innerHeight - 240;
  };
  if (!marks.some(isSeen)) marks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** Lights in the text what an act is about to take or why something was suggested. Drawn again with the reader, whose text may have been drawn anew. */
export const LitPlaces = ({ root, reader }: { readonly root: RefObject<HTMLElement | null>; readonly reader: ReaderState }) => {
  const lit = litBy(reader);
  useLayoutEffect(() => {
    const words = root.current;
    if (words) for (const kind of kinds) light(words, kind, lit[kind]);
  });
  const { bulk } = reader.bulk;
  const key = bulk ? `${bulk.speaker} ${bulk.kind}` : null;
  const ids = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    ids.current = bulk?.taken.map(({ id }) => id) ?? [];
  });
  useEffect(() => {
    // what is about to be taken is seen, at least the first of it
    if (key !== null && root.current) showOne(root.current, ids.current);
  }, [key, root]);
  useLayoutEffect(() => {
    const words = root.current;
    return () => {
      if (words) for (const kind of kinds) light(words, kind, []);
    };
  }, [root]);
  return <style>{litLook}</style>;
};
