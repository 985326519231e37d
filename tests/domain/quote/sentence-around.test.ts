import { sentenceAround } from '@/domain/quote/sentence-around';

const uncut = { before: true, after: true };
const cases = [
  {
    name: 'stops at the sentences beside it',
    before: 'Rain fell. The mayor said "',
    words: 'the pier stands',
    after: '" on Friday. Nobody asked.',
    gives: ['The mayor said "', '" on Friday.'],
  },
  {
    name: 'keeps all sentences that the words run through',
    before: 'Once. She said: ',
    words: 'It stands. It will stand',
    after: ' for years. Then she left.',
    gives: ['She said: ', ' for years.'],
  },
  { name: 'never leaves its paragraph', before: 'Above\nHe said ', words: 'no', after: ' twice\nbelow', gives: ['He said ', ' twice'] },
  { name: 'has nothing around words that are the whole text', before: '', words: 'All of it', after: '', gives: ['', ''] },
];

describe('the sentence around some words', () => {
  test.each(cases)('$name', ({ before, words, after, gives }) => {
    expect(sentenceAround({ before, after }, words, uncut)).toEqual({ before: gives[0], after: gives[1] });
  });

  test('says with … that a sentence begins or ends outside of what is known', () => {
    const around = sentenceAround({ before: 'ight and the mayor said ', after: ' although the port deni' }, 'no', {
      before: false,
      after: false,
    });
    expect(around).toEqual({ before: '… and the mayor said ', after: ' although the port …' });
  });
});
