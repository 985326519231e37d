import { enoughWords } from '@/app/w/[workspace]/issues/[id]/hypotheses/_parts/enough-words';

const of = (asked: number, all: number) => ({
  asked,
  seats: Array.from({ length: all }, (_, n) => ({ editorId: `e${n}`, name: `Editor ${n}`, initials: `E${n}`, in: false, at: null })),
});

describe('who is asked to mark, in words', () => {
  test.each<[asked: number, all: number, words: string]>([
    [2, 3, 'Two of the desk’s three editors are enough: it closes with the second'],
    [1, 3, 'One of the desk’s three editors is enough: it closes with the first'],
    [3, 3, 'All three editors of the desk who may mark: it closes with the third'],
    [2, 1, 'Two are waited for, and the desk has one who may mark: it closes with the second, or by hand'],
    [10, 12, '10 of the desk’s 12 editors are enough: it closes with the 10th'],
  ])('%i of %i', (asked, all, words) => {
    expect(enoughWords(of(asked, all))).toBe(words);
  });
});
