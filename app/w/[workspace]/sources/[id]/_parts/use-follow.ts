'use client';

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { SourceView } from '@/desk/view-source';
import type { Item } from './reader-items';
import { isRejected, isWaiting, titleOf } from './reader-items';
import type { LayoutMode } from './use-layout-mode';

type Asked = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly current: Item | undefined;
  readonly view: SourceView;
  readonly mode: LayoutMode;
  readonly say: (words: string) => void;
};

/** The page follows what is selected: it comes into view, and ears are told. */
export const useFollow = ({ scroller, root, current, view, mode, say }: Asked) => {
  const id = current?.id ?? null;
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (id === null || shown.current === id) return;
    const first = shown.current === null;
    shown.current = id;
    const mark = root.current?.querySelector(`[data-begins~="${id}"]`);
    if (mark) bringIntoView(mark, mode === 'under' ? null : scroller.current, first);
  }, [id, mode, root, scroller]);
  const words = current ? heardOf(current, view) : null;
  useEffect(() => {
    if (words) say(words);
  }, [words, say]);
  /** Where a caret begins: at what is selected, else at the first paragraph that is seen. */
  const startPlace = useCallback((): number => {
    const chosen = current?.spans[0]?.[0];
    if (chosen !== undefined) return chosen;
    const top = mode === 'under' ? 0 : (scroller.current?.getBoundingClientRect().top ?? 0);
    const blocks = [...(root.current?.querySelectorAll<HTMLElement>('[data-text-start]') ?? [])];
    const seen = blocks.find((block) => block.getBoundingClientRect().top >= top) ?? blocks[0];
    return Number(seen?.dataset.textStart ?? 0);
  }, [current, mode, root, scroller]);
  return { startPlace };
};

/** Scrolls only when the words are not well inside the window: nothing jumps. The first time they come to its upper third. */
const bringIntoView = (mark: Element, scroller: Element | null, first: boolean) => {
  const box = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, window.innerWidth, window.innerHeight);
  const { top, bottom } = mark.getBoundingClientRect();
  const well = top >= box.top + 8 && bottom <= box.bottom - (first ? 8 : Math.min(340, box.height * 0.4));
  if (well) return;
  const by = top - box.top - box.height * 0.22;
  (scroller ?? document.scrollingElement)?.scrollBy({ top: by, behavior: 'instant' });
};

const heardOf = (item: Item, view: SourceView): string => {
  if (item.type === 'new') return 'New quote';
  if (item.type === 'quote') return `Quote, ${item.quote.appearances[0]?.speaker ?? 'nobody named'}: ${titleOf(item)}`;
  if (item.type === 'drift')
    return `Drifted quote, ${item.drift.state}, ${item.drift.appearances[0]?.speaker ?? 'nobody named'}: ${titleOf(item)}`;
  const state = isWaiting(item) ? `Suggestion ${item.number} of ${view.suggestions.length}` : isRejected(item) ? 'Rejected' : 'Accepted';
  return `${state}, ${item.suggestion.speaker ?? 'nobody named'}: ${titleOf(item)}`;
};
