import fc from 'fast-check';
import { mentionPlaces, mentionsIn } from '@/domain/editor/mentions-in';

const desk = [
  { id: 'ann', name: 'Ann Lee', initials: 'AL' },
  { id: 'annika', name: 'Ann Leeson', initials: 'AS' },
  { id: 'bo', name: 'Бо Берг', initials: 'ББ' },
  { id: 'ali', name: 'Ali Lind', initials: 'AL' },
  { id: 'dot', name: 'J. R. (Jo) Ek', initials: 'JE' },
];

describe('whom a text names', () => {
  const cases: [name: string, text: string, ids: string[]][] = [
    ['nobody', 'We should ask.', []],
    ['a whole name', 'Ask @Ann Lee about it.', ['ann']],
    ['the longer name', 'Ask @Ann Leeson.', ['annika']],
    ['in any letter case', '@ANN LEE?', ['ann']],
    ['a name in Cyrillic', 'Спросим @Бо Берг, ладно?', ['bo']],
    ['a name broken over two lines', '@Ann\nLee', ['ann']],
    ['a name with signs', '(@J. R. (Jo) Ek)', ['dot']],
    ['initials', 'cc @AS, please', ['annika']],
    ['initials that two bear name both', '@AL', ['ann', 'ali']],
    ['each once, in order', '@Бо Берг @AS @Бо Берг', ['bo', 'annika']],
    ['a name that goes on is another', '@Ann Leesons', []],
    ['initials that begin a word', '@ASAP', []],
    ['a first name alone', '@Ann', []],
    ['an address', 'mail ann@AS.example', []],
    ['after a bracket or a dash', '(@AS) –@Ann Lee', ['annika', 'ann']],
    ['possessive', '@Ann Lee’s notes', ['ann']],
  ];
  test.each(cases)('%s', (_, text, ids) => expect(mentionsIn(text, desk)).toEqual(ids));

  test('every place begins with "@" and lies behind the one before', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('@', 'Ann Lee', 'Ann Leeson', 'AL', ' ', 'Бо Берг', '\n', 'x', '😀', '@Ann')), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { start, end, editorIds } of mentionPlaces(text, desk)) {
          expect(text[start]).toBe('@');
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start + 1);
          expect(editorIds.length).toBeGreaterThan(0);
          before = end;
        }
      }),
    ));
});
