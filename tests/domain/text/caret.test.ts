import fc from 'fast-check';
import { lineAt, moveCaret, type Step, snap, trimmedSpan, type Way, wholeWords } from '@/domain/text/caret';
import { cutsPair } from '@/domain/text/span';

/** Each text shows the caret as ‸ before the move and as ‸ after it. */
const apply = (shown: string, step: Step, way: Way, language = 'en'): string => {
  const place = shown.indexOf('‸');
  const text = shown.replace('‸', '');
  const next = moveCaret(text, place, step, way, language);
  return `${text.slice(0, next)}‸${text.slice(next)}`;
};

describe('the caret moves as a reader expects', () => {
  test.each<[string, Step, Way, string, string]>([
    ['a character on', 'character', 'on', 'th‸e pier', 'the‸ pier'],
    ['a character back', 'character', 'back', 'the‸ pier', 'th‸e pier'],
    ['over a whole smiley on', 'character', 'on', 'a‸😀b', 'a😀‸b'],
    ['over a whole smiley back', 'character', 'back', 'a😀‸b', 'a‸😀b'],
    ['over a family joined of four people', 'character', 'on', '‸👨‍👩‍👧‍👦!', '👨‍👩‍👧‍👦‸!'],
    ['over a letter with its accent behind it', 'character', 'back', 'cafe\u0301‸s', 'caf‸e\u0301s'],
    ['over a flag', 'character', 'on', '‸🇳🇴🇸🇪', '🇳🇴‸🇸🇪'],
    ['from the end of a paragraph to the next', 'character', 'on', 'one‸\n\ntwo', 'one\n\n‸two'],
    ['from the start of a paragraph back over a blank line', 'character', 'back', 'one\n  \n‸two', 'one‸\n  \ntwo'],
    ['no further than the text', 'character', 'on', 'end‸', 'end‸'],
    ['no further than its start', 'character', 'back', '‸end', '‸end'],
    ['a word on, to its end', 'word', 'on', 'the‸ long pier', 'the long‸ pier'],
    ['a word on from inside it', 'word', 'on', 'the lo‸ng pier', 'the long‸ pier'],
    ['a word back, to its start', 'word', 'back', 'the long‸ pier', 'the ‸long pier'],
    ['an apostrophe does not cut a word', 'word', 'on', 'they ‸don’t know', 'they don’t‸ know'],
    ['marks between words are stepped over', 'word', 'on', 'no‸, “never” again', 'no, “never‸” again'],
    ['a number with its comma is one word', 'word', 'on', '‸1,200 ships', '1,200‸ ships'],
    ['a Russian word', 'word', 'on', '‸Россия ответит', 'Россия‸ ответит'],
    ['a word on into the next paragraph', 'word', 'on', 'one‸.\n\ntwo', 'one.\n\ntwo‸'],
    ['a word back into the one before', 'word', 'back', 'one two.\n\n‸three', 'one ‸two.\n\nthree'],
    ['a sentence on, to its end', 'sentence', 'on', '‸We will go. They stay.', 'We will go.‸ They stay.'],
    ['the next sentence from the end of one', 'sentence', 'on', 'We will go.‸ They stay.', 'We will go. They stay.‸'],
    ['a sentence back, to its start', 'sentence', 'back', 'We go. They stay.‸', 'We go. ‸They stay.'],
    ['from the start of one to the one before', 'sentence', 'back', 'We go. ‸They stay.', '‸We go. They stay.'],
    ['a title does not end a sentence', 'sentence', 'on', '‸He met Mr. Lind today. Then he left.', 'He met Mr. Lind today.‸ Then he left.'],
    ['an initial does not end a sentence', 'sentence', 'on', '‸Then O. Lind left. Nobody spoke.', 'Then O. Lind left.‸ Nobody spoke.'],
    ['a title does end a paragraph', 'sentence', 'on', '‸He is no Mr.\n\nNext.', 'He is no Mr.‸\n\nNext.'],
    ['a question in marks', 'sentence', 'on', '‸“Why?” he asked. Nobody knew.', '“Why?” he asked.‸ Nobody knew.'],
    ['a sentence on into the next paragraph', 'sentence', 'on', 'One.‸\n\nTwo. Three.', 'One.\n\nTwo.‸ Three.'],
    ['the end of the paragraph', 'line', 'on', 'on‸e two\nthree', 'one two‸\nthree'],
    ['the start of the paragraph', 'line', 'back', 'one\ntwo th‸ree', 'one\n‸two three'],
    ['the next paragraph', 'paragraph', 'on', 'on‸e\n\ntwo', 'one\n\n‸two'],
    ['the end of the last paragraph', 'paragraph', 'on', 'one\ntw‸o', 'one\ntwo‸'],
    ['the start of this paragraph', 'paragraph', 'back', 'one\ntw‸o', 'one\n‸two'],
    ['the paragraph before', 'paragraph', 'back', 'one\n‸two', '‸one\ntwo'],
  ])('%s', (_name, step, way, before, after) => {
    expect(apply(before, step, way)).toBe(after);
  });

  test('Japanese words are found without spaces, by the language of the text', () => {
    expect(apply('‸私は行きます', 'word', 'on', 'ja')).toBe('私‸は行きます');
  });

  test('a language that is no language changes nothing but the rules', () => {
    expect(apply('‸one two', 'word', 'on', 'not a tag')).toBe('one‸ two');
  });
});

describe('a place is moved to where a caret can stand', () => {
  test.each<[string, string, number, Way, number]>([
    ['inside a pair, back', 'a😀b', 2, 'back', 1],
    ['inside a pair, on', 'a😀b', 2, 'on', 3],
    ['between two letters it stays', 'abc', 1, 'on', 1],
    ['on a blank line, on', 'one\n\ntwo', 4, 'on', 5],
    ['on a blank line, back', 'one\n\ntwo', 4, 'back', 3],
    ['behind the last line of words', 'one\n\n', 5, 'on', 3],
    ['beyond the text', 'one', 99, 'back', 3],
  ])('%s', (_name, text, place, way, at) => {
    expect(snap(text, place, way)).toBe(at);
  });

  test.each<[string, string, readonly [number, number], readonly [number, number] | null]>([
    ['spaces at both ends', ' one two ', [0, 9], [1, 8]],
    ['a line break at the end', 'one\ntwo', [0, 4], [0, 3]],
    ['the wrong way round', 'one two', [7, 4], [4, 7]],
    ['half a smiley is taken in whole', 'a😀', [0, 2], [0, 3]],
    ['only white space', 'one \n two', [3, 6], null],
    ['nothing', 'one', [1, 1], null],
  ])('a selection with %s', (_name, text, span, trimmed) => {
    expect(trimmedSpan(text, span)).toEqual(trimmed);
  });
});

describe('a selection by pointer', () => {
  test.each<[string, string, string, string]>([
    ['with half a word at each end takes both whole', 'the long pier opens', 'ong pie', 'long pier'],
    ['of whole words stays', 'the long pier opens', 'long pier', 'long pier'],
    ['of marks stays', 'a word, “another” one', ', “', ', “'],
    ['across paragraphs', 'the pier\n\nopens today', 'er\n\nope', 'pier\n\nopens'],
  ])('%s', (_name, text, selected, whole) => {
    const at = text.indexOf(selected);
    expect(text.slice(...wholeWords(text, [at, at + selected.length], 'en'))).toBe(whole);
  });
});

describe('whatever the text', () => {
  const texts = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\n\n', ' ', '. ', '😀', '👨‍👩‍👧', 'Mr. ', '\u2028')), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''))
    .filter((text) => text.isWellFormed() && !text.includes('\r'));
  const steps = fc.constantFrom<Step>('character', 'word', 'sentence', 'line', 'paragraph');
  const ways = fc.constantFrom<Way>('back', 'on');
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const edgesOf = (text: string) => {
    const edges = new Set([0, text.length]);
    for (let at = 0; at <= text.length; ) {
      const [start, end] = lineAt(text, at);
      edges.add(start).add(end);
      for (const { index } of graphemes.segment(text.slice(start, end))) edges.add(start + index);
      at = end + 1;
    }
    return edges;
  };

  test('the caret never stands inside a pair or a grapheme', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), steps, ways, (text, somewhere, step, way) => {
        const from = snap(text, somewhere);
        const to = moveCaret(text, from, step, way, 'en');
        return to >= 0 && to <= text.length && !cutsPair(text, to) && (step === 'word' || step === 'sentence' || edgesOf(text).has(to));
      }),
    );
  });

  test('it moves the way it was sent, and on comes to the end of the words', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), steps, ways, (text, somewhere, step, way) => {
        const from = snap(text, somewhere);
        const to = moveCaret(text, from, step, way, 'en');
        return way === 'on' ? to >= from : to <= from;
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = snap(text, 0, 'on');
        for (let i = 0; i <= text.length; i++) at = moveCaret(text, at, 'character', 'on', 'en');
        return text.slice(at).trim() === '';
      }),
    );
  });

  test('a trimmed selection is sound and starts and ends with something to see', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
        const span = trimmedSpan(text, [Math.min(a, text.length), Math.min(b, text.length)]);
        return span === null || (span[0] < span[1] && !cutsPair(text, span[0]) && !cutsPair(text, span[1]));
      }),
    );
  });
});
