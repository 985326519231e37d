import type { KeyPress } from '@/app/_ui/key-press';
import { pressed } from '@/app/_ui/key-press';
import { moveCaret, type Step, snap, trimmedSpan, type Way, wholeWords } from '@/domain/text/caret';
import { joinedSpans } from '@/domain/text/move-edges';
import { type Span, wordsAt } from '@/domain/text/span';

/** Quoting with the keyboard: where the caret is, where the selection began (the same place when nothing is selected), and parts kept before. */
export type CaretState = { readonly head: number; readonly anchor: number; readonly parts: readonly Span[] };

/** What a key asks for. `shift` with any move selects on the way. */
export type CaretKey =
  | { readonly does: 'move'; readonly step: Step; readonly way: Way; readonly select: boolean }
  | { readonly does: 'keep' | 'part' | 'leave' | 'all' };

const arrows: Readonly<Record<string, readonly [Step, Way]>> = {
  ArrowLeft: ['character', 'back'],
  ArrowRight: ['character', 'on'],
  'Ctrl ArrowLeft': ['word', 'back'],
  'Ctrl ArrowRight': ['word', 'on'],
  'Alt ArrowLeft': ['word', 'back'],
  'Alt ArrowRight': ['word', 'on'],
  ArrowUp: ['sentence', 'back'],
  ArrowDown: ['sentence', 'on'],
  'Alt ArrowUp': ['sentence', 'back'],
  'Alt ArrowDown': ['sentence', 'on'],
  'Ctrl ArrowUp': ['paragraph', 'back'],
  'Ctrl ArrowDown': ['paragraph', 'on'],
  PageUp: ['paragraph', 'back'],
  PageDown: ['paragraph', 'on'],
  Home: ['line', 'back'],
  End: ['line', 'on'],
};
const others: Readonly<Record<string, CaretKey>> = {
  Enter: { does: 'keep' },
  'Shift Enter': { does: 'part' },
  '+': { does: 'part' },
  Escape: { does: 'leave' },
};

/** What a press means while quoting; null for keys that mean nothing here. */
export const caretKey = (press: KeyPress): CaretKey | null => {
  const keys = pressed(press);
  const other = others[keys];
  if (other) return other;
  const select = /(?:^| )Shift /.test(keys);
  const move = arrows[keys.replace(/(^| )Shift /, '$1')];
  return move ? { does: 'move', step: move[0], way: move[1], select } : null;
};

/** The caret at the first place from `place` where it can stand. */
export const caretAt = (text: string, place: number, parts: readonly Span[] = []): CaretState => {
  const at = snap(text, place, 'on');
  return { head: at, anchor: at, parts };
};

/** What is selected now, without white space at its ends; null when it is nothing. */
export const selectedNow = (text: string, { anchor, head }: CaretState): Span | null => trimmedSpan(text, [anchor, head]);

/** All words chosen so far, parts and selection, as spans in order. */
export const chosenSpans = (text: string, caret: CaretState): Span[] => {
  const now = selectedNow(text, caret);
  return joinedSpans(now ? [...caret.parts, now] : caret.parts);
};

/** The words chosen so far grown to whole words: what Enter makes a quote of. */
export const chosenWhole = (text: string, caret: CaretState, language: string): Span[] =>
  joinedSpans(chosenSpans(text, caret).map((span) => wholeWords(text, span, language)));

/** The caret after a move. Without selecting, a caret with a selection goes on from its head. */
export const movedCaret = (text: string, caret: CaretState, step: Step, way: Way, select: boolean, language: string): CaretState => {
  const head = moveCaret(text, caret.head, step, way, language);
  return { ...caret, head, anchor: select ? caret.anchor : head };
};

/** The selection becomes a part, and the caret goes on behind it; nothing changes when nothing is selected. */
export const keptPart = (text: string, caret: CaretState): CaretState => {
  const now = selectedNow(text, caret);
  return now ? { head: now[1], anchor: now[1], parts: joinedSpans([...caret.parts, now]) } : caret;
};

/** How much of a long selection is read out: its last words. */
const heard = 160;

/** What ears are told after a move: the words selected, or what the caret passed over. */
export const caretWords = (text: string, was: CaretState, is: CaretState): string => {
  const now = selectedNow(text, is);
  if (now) {
    const words = text.slice(...now);
    const end = words.length > heard ? `… ${words.slice(-heard).replace(/^\S*\s/u, '')}` : words;
    return `${words.match(/\S+/gu)?.length ?? 0} words selected: ${end}`;
  }
  const [from, to] = [Math.min(was.head, is.head), Math.max(was.head, is.head)];
  const passed = text.slice(from, to).trim();
  if (was.head === is.head) return is.head === 0 || text.slice(0, is.head).trim() === '' ? 'start of the text' : 'end of the text';
  const shown = passed.length > heard ? `${passed.slice(0, heard)} …` : passed;
  return shown === '' ? 'space' : shown;
};

/** What ears are told of all that is chosen. */
export const chosenWords = (text: string, spans: readonly Span[]): string => wordsAt(text, spans).join(' … ');
