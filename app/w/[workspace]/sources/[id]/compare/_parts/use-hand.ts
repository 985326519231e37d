'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { selectedSpan } from '@/app/_ui/offset-in-text';
import type { ComparisonView } from '@/desk/view-comparison';
import { trimmedSpan, wholeWords } from '@/domain/text/caret';
import type { Span } from '@/domain/text/span';
import type { CompareItem } from './compare-items';
import { countWords, rowAt } from './compare-rows';
import { caretStart, cutAtSegments, rowsOfSpans } from './hand-places';

type Asked = {
  readonly view: ComparisonView;
  /** The quote that may be followed by hand; undefined when there is none. */
  readonly item: CompareItem | undefined;
  /** What shows the rows of both texts. */
  readonly root: RefObject<HTMLElement | null>;
  readonly say: (words: string) => void;
};
type Chosen = { readonly id: string; readonly spans: readonly Span[] };
const none: readonly Span[] = [];

/**
 * Words of the newer text chosen by hand for the open quote, as whole words, by pointer or by a caret. They stay chosen while a note is typed, and with
 * their quote when another one is looked at; `held` are the rows that must not be folded away for them.
 */
export const useHand = ({ view, item, root, say }: Asked) => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [caret, setCaret] = useState<{ readonly id: string; readonly start: number } | null>(null);
  const [walked, setWalked] = useState<ReadonlySet<number>>(new Set());
  const id = item?.id;
  const spans = chosen && chosen.id === id ? chosen.spans : none;
  const start = caret && caret.id === id ? caret.start : null;
  const choose = useCallback((next: readonly Span[]) => setChosen(id !== undefined && next.length > 0 ? { id, spans: next } : null), [id]);
  const walk = useCallback(
    (place: number) => {
      const row = rowAt(view.rows, 'next', place) ?? rowAt(view.rows, 'next', place - 1);
      if (row !== null) setWalked((was) => (was.has(row) ? was : new Set(was).add(row)));
    },
    [view.rows],
  );
  const leave = useCallback(() => {
    setCaret(null);
    setChosen(null);
    setWalked(new Set());
    window.getSelection()?.removeAllRanges();
  }, []);
  /** Puts the caret into the newer text; false when no quote may be followed. */
  const open = useCallback(() => {
    if (!item) return false;
    const place = spans[0]?.[0] ?? caretStart(view.rows, item);
    walk(place);
    setCaret({ id: item.id, start: place });
  }, [item, spans, view.rows, walk]);
  const rest = useCallback(() => setCaret(null), []);
  const bySelection = useCallback(
    (span: Span | null) => {
      choose(span ? [span] : none);
      if (span) say(`${countWords(view.next.text.slice(...span))} words of version ${view.next.number} selected: C follows to them`);
    },
    [choose, say, view.next],
  );
  usePointer(root, view, id !== undefined && start === null, bySelection);
  const cut = useCallback((all: readonly Span[]) => cutAtSegments(view.rows, all), [view.rows]);
  const drawn = useMemo(() => cut(spans), [cut, spans]);
  const held = useMemo(() => new Set([...walked, ...rowsOfSpans(view.rows, spans)]), [walked, view.rows, spans]);
  /** What was chosen for a quote is chosen again: it could not be kept. */
  const again = useCallback((quoteId: string, was: readonly Span[]) => setChosen({ id: quoteId, spans: was }), []);
  return useMemo(
    () => ({ spans, start, held, drawn, cut, choose, walk, open, rest, leave, again }),
    [spans, start, held, drawn, cut, choose, walk, open, rest, leave, again],
  );
};

export type Hand = ReturnType<typeof useHand>;

/** Follows the browser's selection in the newer text; while a pointer button is down nothing is chosen yet, and a click into a text lets go. */
const usePointer = (
  root: RefObject<HTMLElement | null>,
  { next: { text }, source: { language } }: ComparisonView,
  on: boolean,
  choose: (span: Span | null) => void,
) => {
  useEffect(() => {
    let down = false;
    const read = () => {
      const [words, selection] = [root.current, window.getSelection()];
      if (!on || down || !words || !selection || isOld(selection.anchorNode)) return;
      const raw = selectedSpan(words, selection);
      const trimmed = raw && trimmedSpan(text, raw);
      if (trimmed) choose(wholeWords(text, trimmed, language));
    };
    const press = ({ button, target }: PointerEvent) => {
      const words = root.current;
      down = button === 0 && target instanceof Element && words?.contains(target) === true && !target.closest('button');
      // the words of the other column are neither marked nor copied along
      if (down && words) words.dataset.selecting = isOld(target as Element) ? 'old' : 'next';
    };
    const release = () => {
      if (!down) return;
      down = false;
      // the browser changes the selection behind the release
      window.setTimeout(() => (on && window.getSelection()?.isCollapsed ? choose(null) : read()));
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
  }, [root, text, language, on, choose]);
};

const isOld = (node: Node | null): boolean => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[data-side="old"]') != null;
};
