'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { selectedSpan } from '@/app/_ui/offset-in-text';
import { trimmedSpan, wholeWords } from '@/domain/text/caret';
import type { Span } from '@/domain/text/span';
import { endOnPage, type PlaceOnPage } from './text-places';

/** Words selected by pointer (or by the browser's own keys) in the text, as whole words, and where they end on the page. */
export type Selected = { readonly span: Span; readonly place: PlaceOnPage };

/** Follows the browser's selection inside the text; while a pointer button is down nothing is offered yet. */
export const useSelection = (root: RefObject<HTMLElement | null>, host: RefObject<HTMLElement | null>, text: string, language: string) => {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let down = false;
    const read = () => {
      const [words, box] = [root.current, host.current];
      if (down || !words || !box) return;
      const raw = selectedSpan(words, window.getSelection());
      const trimmed = raw && trimmedSpan(text, raw);
      const span = trimmed && wholeWords(text, trimmed, language);
      const place = span && endOnPage(box, words, span);
      setSelected((was) => (span && place ? (was && was.span[0] === span[0] && was.span[1] === span[1] ? was : { span, place }) : null));
    };
    const press = (event: PointerEvent) => {
      down = event.button === 0 && event.target instanceof Node && (root.current?.contains(event.target) ?? false);
    };
    const release = () => {
      if (!down) return;
      down = false;
      // the browser changes the selection behind the release
      window.setTimeout(read);
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [root, host, text, language]);
  const clear = useCallback(() => {
    window.getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return { selected, clear };
};
