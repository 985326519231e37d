import fc from 'fast-check';
import { type SharedStretch, sharedWords } from '@/domain/quote/shared-words';

/** Shared words in brackets. */
const shown = (stretches: readonly SharedStretch[]) => stretches.map(({ shared, text }) => (shared ? `[${text}]` : text)).join('');
const cases: readonly (readonly [string, string, string, string, string])[] = [
  ['words both have', 'The pier is safe', 'The pier is rotten', '[The pier is ]safe', '[The pier is ]rotten'],
  ['nothing in common', 'Ships sail', 'Bridges stand', 'Ships sail', 'Bridges stand'],
  ['the same text', 'It stands.', 'It stands.', '[It stands.]', '[It stands.]'],
  ['capitals aside', 'THE pier', 'the pier', '[THE pier]', '[the pier]'],
  ['other alphabets', 'Причал цел', 'Причал гнил', '[Причал ]цел', '[Причал ]гнил'],
  ['no words on one side', '', 'A word', '', 'A word'],
];

describe('two texts word by word', () => {
  test.each(cases)('%s', (_, one, other, a, b) => {
    const found = sharedWords(one, other);
    expect([shown(found.a), shown(found.b)]).toEqual([a, b]);
  });

  test('the stretches are the texts, and as much is shared in the one as in the other', () => {
    const words = fc
      .array(fc.constantFrom('pier', 'Pier', 'stands', 'not', '“', '.', 'мол', '😀', '\n', "don't"), { maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { a, b } = sharedWords(one, other);
        expect([a, b].map((stretches) => stretches.map(({ text }) => text).join(''))).toEqual([one, other]);
        const common = (stretches: readonly SharedStretch[]) =>
          stretches.flatMap(({ shared, text }) => (shared ? text.toLowerCase().split(/\s+/).filter(Boolean) : []));
        expect(common(a).join('')).toBe(common(b).join(''));
      }),
    );
  });
});
