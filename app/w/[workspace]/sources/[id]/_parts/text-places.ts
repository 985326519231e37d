import { rangeInPage } from '@/app/_ui/offset-in-text';
import { lineAt, moveCaret } from '@/domain/text/caret';
import type { Span } from '@/domain/text/span';

/** A place on the page in px of the box it is drawn in. */
export type PlaceOnPage = { readonly left: number; readonly top: number; readonly height: number };

const within = (host: Element, left: number, { top, height }: DOMRect): PlaceOnPage => {
  const box = host.getBoundingClientRect();
  return { left: left - box.left, top: top - box.top, height };
};

/** Where the caret is drawn: before the character behind it, or at a paragraph's end behind the one before. Null when the text is not drawn. */
export const caretOnPage = (host: Element, root: Element, text: string, head: number): PlaceOnPage | null => {
  const atEnd = head >= lineAt(text, head)[1];
  const [from, to] = atEnd
    ? [moveCaret(text, head, 'character', 'back', 'en'), head]
    : [head, moveCaret(text, head, 'character', 'on', 'en')];
  const rects = rangeInPage(root, from, to)?.getClientRects();
  const rect = atEnd ? rects?.[rects.length - 1] : rects?.[0];
  return rect ? within(host, atEnd ? rect.right : rect.left, rect) : null;
};

/** The end of the last line of a span, where what is offered about it is drawn. */
export const endOnPage = (host: Element, root: Element, [start, end]: Span): PlaceOnPage | null => {
  const rects = rangeInPage(root, start, end)?.getClientRects();
  const rect = rects?.[rects.length - 1];
  return rect ? within(host, rect.right, rect) : null;
};

/** What is lit in the text for a moment: what a bulk takes, what tells the speaker and the cue, the second half of a split. */
export type Lit = 'take' | 'mention' | 'cue' | 'half';
export const litLook = `
::highlight(saidso-take) { background-color: var(--accent-soft); color: var(--ink); text-decoration: underline 2px var(--accent); }
::highlight(saidso-mention) { background-color: var(--ink); color: var(--paper); }
::highlight(saidso-cue) { background-color: var(--line-2); color: var(--ink); text-decoration: underline double var(--ink); }
::highlight(saidso-half) { background-color: var(--alarm-bg); color: var(--ink); text-decoration: underline 2px var(--ink); }`;

/** Lights spans in the text, in place of those lit before; where the browser has no highlights of its own nothing is lit, and the card says the words. */
export const light = (root: Element, lit: Lit, spans: readonly Span[]): void => {
  if (!('highlights' in CSS)) return;
  const ranges = spans.map(([start, end]) => rangeInPage(root, start, end)).filter((range) => range !== null);
  if (ranges.length === 0) CSS.highlights.delete(`saidso-${lit}`);
  else CSS.highlights.set(`saidso-${lit}`, new Highlight(...ranges));
};

/** The name of the browser's highlight for chosen words, and its look: a CSS module would rename it. */
const name = 'saidso-quoting';
export const chosenLook = `::highlight(${name}) { background-color: var(--accent-soft); color: var(--ink); text-decoration: underline 2px var(--accent); }`;

/** Draws spans as chosen, with the browser's own highlights; where it has none, the last is selected as by pointer. */
export const drawChosen = (root: Element, spans: readonly Span[]): void => {
  const ranges = spans.map(([start, end]) => rangeInPage(root, start, end)).filter((range) => range !== null);
  if ('highlights' in CSS) {
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
    return;
  }
  const last = ranges.at(-1);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  if (last) selection?.addRange(last);
};
