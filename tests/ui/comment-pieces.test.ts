import fc from 'fast-check';
import { commentPieces } from '@/app/w/[workspace]/_parts/comment-pieces';

const desk = [{ id: 'ann', name: 'Ann Lee', initials: 'AL' }];

describe('what stands out in a comment', () => {
  const cases: [name: string, text: string, addresses: string[], names: string[]][] = [
    ['nothing', 'See page 4.', [], []],
    ['an address', 'see https://a.example/b?c=d#e today', ['https://a.example/b?c=d#e'], []],
    ['without the sign behind it', 'see http://a.example/b.', ['http://a.example/b'], []],
    ['in brackets', '(see https://a.example/b)', ['https://a.example/b'], []],
    ['with brackets of its own', 'https://a.example/x_(y), too', ['https://a.example/x_(y)'], []],
    ['two', 'http://a.example http://b.example', ['http://a.example', 'http://b.example'], []],
    ['no script', 'javascript:alert(1) data:text/html,x', [], []],
    ['no markup', '<a href="https://a.example">x</a>', ['https://a.example'], []],
    ['nothing that only looks like one', 'https://', [], []],
    ['a name', 'ask @Ann Lee, please', [], ['@Ann Lee']],
    ['no name inside an address', 'https://a.example/@AL', ['https://a.example/@AL'], []],
  ];
  test.each(cases)('%s', (_, text, addresses, names) => {
    const of = (kind: string) =>
      commentPieces(text, desk)
        .filter((piece) => piece.kind === kind)
        .map(({ words }) => words);
    expect([of('address'), of('name')]).toEqual([addresses, names]);
  });

  test('the pieces are the text, whatever is in it, and lead to http only', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('http://', 'https://x.example/', '@AL', '@Ann Lee', '(', ')', ' '))),
        (parts) => {
          const text = parts.join('');
          const pieces = commentPieces(text, desk);
          expect(pieces.map(({ words }) => words).join('')).toBe(text);
          for (const { kind, words } of pieces) if (kind === 'address') expect(new URL(words).protocol).toMatch(/^https?:$/);
        },
      ),
    ));
});
