'use client';

import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { HighlightBlock } from './highlight-block';
import styles from './highlight-layer.module.css';
import { blocksOf, type Highlight, lanesOf, piecesOf } from './highlight-pieces';

type HighlightLayerProps = {
  text: string;
  highlights: readonly Highlight[];
  /** Starts of the paragraphs that are headings. */
  headings?: readonly number[];
  selectedId?: string | null;
  lang?: string;
  /** The highlights under the pointer when one was clicked and no text selected, outermost first. */
  onPick?: (ids: readonly string[]) => void;
  ref?: Ref<HTMLDivElement>;
};

/**
 * The stored text with everything marked in it. The text on the page is the text as stored, so a selection maps back to offsets
 * (`offset-in-text`). Selecting changes tone in the paragraphs it touches and nothing else.
 */
export const HighlightLayer = ({ text, highlights, headings, selectedId = null, lang, onPick, ref }: HighlightLayerProps) => {
  const blocks = useMemo(() => blocksOf(text, headings), [text, headings]);
  const words = useMemo(() => blocks.map(({ start, end }) => text.slice(start, end)), [blocks, text]);
  const pieces = useMemo(() => piecesOf(blocks, highlights), [blocks, highlights]);
  const lanes = useMemo(() => lanesOf(highlights), [highlights]);
  const byId = useMemo(() => new Map(highlights.map((highlight) => [highlight.id, highlight])), [highlights]);
  const touched = useMemo(() => pieces.map((inBlock) => new Set(inBlock.flatMap(({ ids }) => ids))), [pieces]);
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current, []);
  // The keyboard moves through highlights by the screen's own keys; the click is a second way, so the text itself is no control.
  useEffect(() => {
    const element = root.current;
    if (!element || !onPick) return;
    const pick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-highlights]') : null;
      const ids = mark?.getAttribute('data-highlights')?.split(' ');
      if (ids && window.getSelection()?.isCollapsed !== false) onPick(ids);
    };
    element.addEventListener('click', pick);
    return () => element.removeEventListener('click', pick);
  }, [onPick]);
  return (
    <div className={styles.text} lang={lang} ref={root}>
      {blocks.map((block, at) => (
        <HighlightBlock
          key={block.start}
          block={block}
          words={words[at] ?? ''}
          pieces={pieces[at] ?? []}
          highlights={byId}
          lanes={lanes}
          selected={selectedId !== null && touched[at]?.has(selectedId) ? selectedId : null}
        />
      ))}
    </div>
  );
};
