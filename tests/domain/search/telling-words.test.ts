import fc from 'fast-check';
import { tellingWords } from '@/domain/search/telling-words';

describe('the words that tell most', () => {
  test.each<[string, string, string[]]>([
    ['long words first', 'Washington will answer every attack.', ['washington', 'answer', 'attack', 'every']],
    ['words that stand everywhere tell nothing', 'They said that there would be more of these.', []],
    ['numbers tell', 'In 2016 he won 58 seats.', ['seats', '2016', '58']],
    ['Russian words too', 'Что Россия ответит на удары', ['ответит', 'россия', 'удары']],
    ['each once', 'Attack, attack, ATTACK', ['attack']],
    ['nothing to tell', '', []],
  ])('%s', (_name, sentence, words) => {
    expect(tellingWords(sentence)).toEqual(words);
  });

  test('are never more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(8), (text, most) => tellingWords(text, most).length <= most),
    );
  });
});
