import fc from 'fast-check';
import { type EdgeMove, joinedSpans, moveEdges } from '@/domain/text/move-edges';
import { areSound, type Span, wordsAt } from '@/domain/text/span';

const text = 'Ada Berg said the pier, “the whole pier”, opens in May 😀.';
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

describe('an edge moves by a word', () => {
  test.each<[string, EdgeMove, string, string]>([
    ['the end grows', 'grow-end', 'the pier', 'the pier, “the'],
    ['the end shrinks', 'shrink-end', 'the whole pier', 'the whole'],
    ['the end lets go of a mark alone', 'shrink-end', 'opens in May 😀.', 'opens in May'],
    ['the start goes back', 'start-back', 'the pier', 'said the pier'],
    ['the start goes on', 'start-on', 'said the pier', 'the pier'],
    ['the last word stays', 'shrink-end', 'said', 'said'],
    ['the first word stays', 'start-on', 'said', 'said'],
    ['the text has no more words behind', 'grow-end', 'May 😀.', 'May 😀.'],
    ['the text has no more words before', 'start-back', 'Ada Berg', 'Ada Berg'],
  ])('%s', (_name, move, before, after) => {
    expect(wordsAt(text, moveEdges(text, [spanOf(before)], move, 'en'))).toEqual([after]);
  });

  test('of interrupted speech the first start and the last end move', () => {
    const spans = [spanOf('the pier'), spanOf('opens in')];
    expect(wordsAt(text, moveEdges(text, spans, 'grow-end', 'en'))).toEqual(['the pier', 'opens in May']);
    expect(wordsAt(text, moveEdges(text, spans, 'start-on', 'en'))).toEqual(['pier', 'opens in']);
  });
});

describe('parts that were selected one after the other', () => {
  test.each<[string, Span[], Span[]]>([
    [
      'come into the order of the text',
      [
        [8, 12],
        [0, 3],
      ],
      [
        [0, 3],
        [8, 12],
      ],
    ],
    [
      'become one where they overlap',
      [
        [0, 5],
        [3, 9],
      ],
      [[0, 9]],
    ],
    [
      'become one where they touch',
      [
        [0, 5],
        [5, 9],
      ],
      [[0, 9]],
    ],
    [
      'one inside the other is the outer',
      [
        [0, 9],
        [3, 5],
      ],
      [[0, 9]],
    ],
    [
      'stay apart otherwise',
      [
        [0, 3],
        [4, 5],
      ],
      [
        [0, 3],
        [4, 5],
      ],
    ],
  ])('%s', (_name, spans, joined) => {
    expect(joinedSpans(spans)).toEqual(joined);
  });

  test('whatever is moved how often, the spans stay sound', () => {
    const moves = fc.array(fc.constantFrom<EdgeMove>('shrink-end', 'grow-end', 'start-back', 'start-on'), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (all) => {
        let spans: readonly Span[] = [spanOf('the pier'), spanOf('opens in')];
        for (const move of all) spans = moveEdges(text, spans, move, 'en');
        return areSound(text, spans);
      }),
    );
  });
});
