import fc from 'fast-check';
import { paragraphs } from '@/domain/text/paragraphs';
import { sentences } from '@/domain/text/sentences';
import { wordsAt } from '@/domain/text/span';
import { words } from '@/domain/text/words';

describe('words are cut where readers see them', () => {
  test.each<[string, string, string[]]>([
    ['a possessive stands apart', "Berg's pier", ['Berg', "'s", 'pier']],
    ['a contraction stays whole', 'They don’t know', ['They', 'don’t', 'know']],
    ['a title keeps its dot', 'Mr. Lund left.', ['Mr.', 'Lund', 'left', '.']],
    ['a dotted shortening is one word', 'the U.S. navy', ['the', 'U.S.', 'navy']],
    ['numbers keep their marks', '1,250 at 7:30, up 3.5%', ['1,250', 'at', '7:30', ',', 'up', '3.5', '%']],
    ['a hyphen joins', 'well-known R-Ga. member', ['well-known', 'R-Ga.', 'member']],
    ['Cyrillic words too', 'Он сказал: «Да».', ['Он', 'сказал', ':', '«', 'Да', '»', '.']],
    ['dots in a row are one mark', 'so ... on', ['so', '...', 'on']],
  ])('%s', (_name, text, parts) => {
    expect(words(text).map((word) => word.text)).toEqual(parts);
  });

  test('every word is the text at its place, in order, and nothing but white space lies between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(at, word.start).replace(/[\s\uFEFF]/g, '')).toBe('');
          at = word.end;
        }
      }),
    );
  });
});

describe('sentences end where they end', () => {
  test.each<[string, string, string[]]>([
    ['plain ones', 'The pier is shut. It will open in May! Will it?', ['The pier is shut.', 'It will open in May!', 'Will it?']],
    ['a title ends none', 'Dr. Lund and Mr. Berg came. They left.', ['Dr. Lund and Mr. Berg came.', 'They left.']],
    ['a shortening before a name ends none', 'The U.S. Senate met. It rose.', ['The U.S. Senate met.', 'It rose.']],
    ['a shortening before an opener ends one', 'He moved to the U.S. The rest stayed.', ['He moved to the U.S.', 'The rest stayed.']],
    ['a closing mark belongs to its sentence', '“It is shut.” Nobody asked.', ['“It is shut.”', 'Nobody asked.']],
    ['a number with a point ends none', 'It rose 3.5 per cent.', ['It rose 3.5 per cent.']],
    ['text without an end is one', 'no end here', ['no end here']],
  ])('%s', (_name, text, expected) => {
    expect(wordsAt(text, sentences(text))).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['single breaks part them', 'One.\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['white space around them is left out', '  One. \r\n\t Two.\n', ['One.', 'Two.']],
    [
      'a wrapped text is parted by empty lines',
      'The pier is\nshut until\nthe first of\nmay.\n\nThe end\nis near.',
      ['The pier is\nshut until\nthe first of\nmay.', 'The end\nis near.'],
    ],
    ['an empty text has none', ' \n ', []],
  ])('%s', (_name, text, expected) => {
    expect(wordsAt(text, paragraphs(text))).toEqual(expected);
  });
});
