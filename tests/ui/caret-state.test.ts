import type { KeyPress } from '@/app/_ui/key-press';
import {
  type CaretState,
  caretAt,
  caretKey,
  caretWords,
  chosenSpans,
  chosenWhole,
  keptPart,
  movedCaret,
} from '@/app/w/[workspace]/sources/[id]/_parts/caret-state';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const text = 'Ada Berg spoke. “There is no budget,” said Otto Lind, “and no plan.”';
const at = (words: string) => text.indexOf(words);

describe('a key while quoting', () => {
  test.each<[string, KeyPress, ReturnType<typeof caretKey>]>([
    ['an arrow', press('ArrowRight'), { does: 'move', step: 'character', way: 'on', select: false }],
    ['an arrow with shift', press('ArrowLeft', { shiftKey: true }), { does: 'move', step: 'character', way: 'back', select: true }],
    ['Ctrl and an arrow', press('ArrowRight', { ctrlKey: true }), { does: 'move', step: 'word', way: 'on', select: false }],
    ['⌥ and an arrow', press('ArrowRight', { altKey: true }), { does: 'move', step: 'word', way: 'on', select: false }],
    [
      'Ctrl, shift and an arrow',
      press('ArrowRight', { ctrlKey: true, shiftKey: true }),
      { does: 'move', step: 'word', way: 'on', select: true },
    ],
    ['down', press('ArrowDown'), { does: 'move', step: 'sentence', way: 'on', select: false }],
    ['shift and down', press('ArrowDown', { shiftKey: true }), { does: 'move', step: 'sentence', way: 'on', select: true }],
    ['Home', press('Home'), { does: 'move', step: 'line', way: 'back', select: false }],
    ['page down', press('PageDown'), { does: 'move', step: 'paragraph', way: 'on', select: false }],
    ['Enter', press('Enter'), { does: 'keep' }],
    ['shift and Enter', press('Enter', { shiftKey: true }), { does: 'part' }],
    ['plus', press('+', { shiftKey: true, code: 'Equal' }), { does: 'part' }],
    ['Escape', press('Escape'), { does: 'leave' }],
    ['a letter', press('j'), null],
  ])('%s', (_name, key, means) => {
    expect(caretKey(key)).toEqual(means);
  });
});

describe('words chosen with the keyboard', () => {
  const select = (from: CaretState, steps: number): CaretState => {
    let caret = from;
    for (let i = 0; i < steps; i++) caret = movedCaret(text, caret, 'word', 'on', true, 'en');
    return caret;
  };

  test('are whole words', () => {
    const caret = select(caretAt(text, at('There')), 4);
    expect(chosenSpans(text, caret).map(([start, end]) => text.slice(start, end))).toEqual(['There is no budget']);
  });

  test('of interrupted speech come in parts, in the order of the text', () => {
    const second = keptPart(text, select(caretAt(text, at('and no')), 3));
    const both = select(caretAt(text, at('There'), second.parts), 4);
    expect(chosenSpans(text, both).map(([start, end]) => text.slice(start, end))).toEqual(['There is no budget', 'and no plan']);
  });

  test('nothing selected keeps no part', () => {
    const caret = caretAt(text, at('There'));
    expect(keptPart(text, caret)).toBe(caret);
    expect(chosenSpans(text, caret)).toEqual([]);
  });
});

describe('what ears are told', () => {
  test.each<[string, CaretState, CaretState, string]>([
    ['a word passed over', caretAt(text, 0), movedCaret(text, caretAt(text, 0), 'word', 'on', false, 'en'), 'Ada'],
    ['words selected', caretAt(text, 0), { head: 8, anchor: 0, parts: [] }, '2 words selected: Ada Berg'],
    ['the start of the text', caretAt(text, 0), caretAt(text, 0), 'start of the text'],
    ['the end of the text', caretAt(text, text.length), caretAt(text, text.length), 'end of the text'],
    ['a space', { head: 3, anchor: 3, parts: [] }, { head: 4, anchor: 4, parts: [] }, 'space'],
  ])('%s', (_name, was, is, words) => {
    expect(caretWords(text, was, is)).toBe(words);
  });

  test('a long selection is heard by its end', () => {
    const long = 'word '.repeat(100);
    expect(caretWords(long, caretAt(long, 0), { head: 495, anchor: 0, parts: [] })).toMatch(/^99 words selected: … (?:word ?)+$/);
  });
});

describe('what Enter makes a quote of', () => {
  test.each<[string, string, string, string, string[]]>([
    ['half a word becomes the whole one', 'Russia will answer.', 'uss', 'en', ['Russia']],
    ['both edges grow', 'There is no budget left.', 'ere is no budg', 'en', ['There is no budget']],
    ['whole words stay', 'There is no budget left.', 'no budget', 'en', ['no budget']],
    ['marks stay out', 'He said “never” again.', 'ever', 'en', ['never']],
    ['half a Russian word', 'Россия ответит.', 'осс', 'ru', ['Россия']],
    ['a script without spaces keeps the edge chosen', '私は東京都へ行きます', '京都', 'ja', ['京都']],
  ])('%s', (_, words, part, language, expected) => {
    const anchor = words.indexOf(part);
    const caret: CaretState = { anchor, head: anchor + part.length, parts: [] };
    expect(chosenWhole(words, caret, language).map(([start, end]) => words.slice(start, end))).toEqual(expected);
  });

  test('parts that grow into each other are one', () => {
    expect(chosenWhole('no budget', { anchor: 5, head: 7, parts: [[3, 4]] }, 'en')).toEqual([[3, 9]]);
  });
});
