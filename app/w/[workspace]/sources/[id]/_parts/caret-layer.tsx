'use client';

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { pressed } from '@/app/_ui/key-press';
import type { Span } from '@/domain/text/span';
import { type CaretState, caretAt, caretKey, caretWords, chosenSpans, chosenWhole, chosenWords, keptPart, movedCaret } from './caret-state';
import styles from './quoting.module.css';
import { caretOnPage, chosenLook, drawChosen, type PlaceOnPage } from './text-places';

type Props = {
  readonly text: string;
  readonly language: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly host: RefObject<HTMLElement | null>;
  readonly start: number;
  readonly parts: readonly Span[];
  readonly say: (words: string) => void;
  readonly keep: (spans: readonly Span[]) => void;
  readonly leave: () => void;
  /** What the caret is for, where it is for something else than a quote. */
  readonly words?: { readonly label: string; readonly opening: string };
  /** What else may be done with the words selected, by key as the shortcut table writes it. */
  readonly also?: Readonly<Record<string, (spans: readonly Span[]) => void>>;
  /** What is selected after each move, as whole words. */
  readonly moved?: (spans: readonly Span[], head: number) => void;
  /** The focus went elsewhere; without it that is leaving. */
  readonly blurred?: () => void;
  /** Cuts what is drawn as chosen where other words stand between on the page. */
  readonly drawn?: (spans: readonly Span[]) => readonly Span[];
};

const quoting = {
  label: 'Quoting caret in the text',
  opening:
    'Quoting. Arrows move by a character, with Control by a word, up and down by a sentence; hold Shift to select, Enter makes a quote, Escape leaves.',
};
const asTheyAre = (spans: readonly Span[]) => spans;

const nothingYet = 'Nothing is selected yet: hold Shift and move.';

/**
 * The caret of keyboard quoting. It is a read-only field, so that a screen reader hands it every key, as wide as a caret and lying where the
 * caret is; what it holds are the words selected.
 */
export const CaretLayer = ({ text, language, root, host, start, parts, say, keep, leave, ...asked }: Props) => {
  const { words: { label, opening } = quoting, also = {}, moved, blurred = leave, drawn = asTheyAre } = asked;
  const [caret, setCaret] = useState<CaretState>(() => caretAt(text, start, parts));
  const [place, setPlace] = useState<PlaceOnPage | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    say(opening);
  }, [say, opening]);
  useLayoutEffect(() => {
    const [words, box] = [root.current, host.current];
    if (!words || !box) return;
    drawChosen(words, drawn(chosenSpans(text, caret)));
    const draw = () => setPlace(caretOnPage(box, words, text, caret.head));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(words);
    return () => watch.disconnect();
  }, [caret, text, root, host, drawn]);
  useEffect(() => {
    if (place) field.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  useEffect(() => {
    const words = root.current;
    return () => {
      if (words) drawChosen(words, []);
    };
  }, [root]);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = caretKey(event.nativeEvent);
    const act = key?.does === 'keep' ? keep : also[pressed(event.nativeEvent)];
    if (!key && !act) return;
    event.preventDefault();
    const chosen = chosenWhole(text, caret, language);
    if (act) return chosen.length > 0 ? act(chosen) : say(nothingYet);
    if (!key || key.does === 'leave') return leave();
    const next = key.does === 'move' ? movedCaret(text, caret, key.step, key.way, key.select, language) : keptPart(text, caret);
    setCaret(next);
    moved?.(chosenWhole(text, next, language), next.head);
    if (key.does === 'move') say(caretWords(text, caret, next));
    else say(next === caret ? nothingYet : `Part kept: ${chosenWords(text, next.parts)}. Select the next part.`);
  };
  return (
    <>
      <style>{chosenLook}</style>
      <textarea
        ref={field}
        className={styles.caret}
        style={place ? { left: place.left, top: place.top, height: place.height } : { left: 0, top: 0, opacity: 0 }}
        aria-label={label}
        readOnly
        rows={1}
        value={chosenWords(text, chosenSpans(text, caret))}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // a click into the text or a card leaves; the window losing the focus does not
          if (event.relatedTarget !== null || document.hasFocus()) blurred();
        }}
      />
    </>
  );
};
