import { choicesFor, namingAt, withName } from '@/app/w/[workspace]/_parts/mention-completion';
import { mentionsIn } from '@/domain/editor/mentions-in';

const desk = [
  { id: 'ann', name: 'Ann Lee', initials: 'AL' },
  { id: 'bo', name: 'Бо Берг', initials: 'ББ' },
  { id: 'zoe', name: 'Zoë Anker', initials: 'ZA' },
];
/** "|" is the caret. */
const typed = (line: string) => ({ text: line.replace('|', ''), caret: line.indexOf('|') });

describe('a name that is being typed', () => {
  const cases: [name: string, line: string, query: string | null][] = [
    ['at the beginning', '@|', ''],
    ['some letters', 'ask @An| today', 'An'],
    ['with a space in it', 'ask @Ann L|', 'Ann L'],
    ['in Cyrillic', '@Б|', 'Б'],
    ['after a bracket', '(@A|)', 'A'],
    ['none in an address', 'ann@desk|', null],
    ['none behind a lone sign', 'three @ four|', null],
    ['none on the next line', '@Ann\n|', null],
    ['the last of two', '@Ann Lee @B|', 'B'],
  ];
  test.each(cases)('%s', (_, line, query) => {
    const { text, caret } = typed(line);
    expect(namingAt(text, caret)?.query ?? null).toBe(query);
  });
});

describe('whom it may mean', () => {
  const cases: [query: string, ids: string[]][] = [
    ['', ['ann', 'zoe', 'bo']],
    ['a', ['ann', 'zoe']],
    ['ann l', ['ann']],
    ['zoe', ['zoe']],
    ['бе', ['bo']],
    ['za', ['zoe']],
    ['lee is', []],
  ];
  test.each(cases)('"%s"', (query, ids) => {
    const found = choicesFor(query, desk).map(({ id }) => id);
    expect(query === '' ? [...found].sort() : found).toEqual(query === '' ? [...ids].sort() : ids);
  });
});

describe('the name written out', () => {
  const cases: [name: string, line: string, written: string][] = [
    ['with a space behind it', 'ask @An|', 'ask @Ann Lee |'],
    ['with the space that is there', 'ask @An| today', 'ask @Ann Lee |today'],
    ['before a sign', '(@An|)', '(@Ann Lee |)'],
  ];
  test.each(cases)('%s', (_, line, written) => {
    const { text, caret } = typed(line);
    const naming = namingAt(text, caret);
    if (!naming || !desk[0]) throw new Error('nothing is being named');
    const after = withName(text, naming, desk[0]);
    expect(`${after.text.slice(0, after.caret)}|${after.text.slice(after.caret)}`).toBe(written);
    expect(mentionsIn(after.text, desk)).toEqual(['ann']);
  });
});
