import { sentenceOfDifference, wordsOfDifference } from '@/app/_ui/difference-words';

describe('what a line of the history is about', () => {
  test.each([
    ['claim wording: proposition', 'What is claimed'],
    ['source state: title', 'The title'],
    ['relation: withdrawn at', 'Relation withdrawn'],
    ['share link: label', 'Label of the share link'],
    ['drift', 'Drift'],
  ])('%s', (what, words) => expect(wordsOfDifference(what)).toBe(words));
});

describe('a line as a sentence', () => {
  const sentence = (before: string | null, after: string | null) => {
    const { was, is } = sentenceOfDifference(before, after);
    return `The title${was}${before ?? ''}${is}${after ?? ''}`;
  };
  test.each([
    ['Pier', 'Quay', 'The title was Pier, is now Quay'],
    [null, 'Quay', 'The title: Quay'],
    ['Pier', null, 'The title was Pier, and is nothing now'],
  ])('%s to %s', (before, after, words) => expect(sentence(before, after)).toBe(words));
});
