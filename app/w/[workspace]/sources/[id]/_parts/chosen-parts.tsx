'use client';

import { type RefObject, useLayoutEffect } from 'react';
import type { Span } from '@/domain/text/span';
import { chosenLook, drawChosen } from './text-places';

/** Shows the parts of interrupted speech that were kept, while the next one is being selected by pointer. */
export const ChosenParts = ({ root, parts }: { readonly root: RefObject<HTMLElement | null>; readonly parts: readonly Span[] }) => {
  useLayoutEffect(() => {
    const words = root.current;
    if (!words) return;
    drawChosen(words, parts);
    return () => drawChosen(words, []);
  }, [root, parts]);
  return <style>{chosenLook}</style>;
};
