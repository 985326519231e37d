import { linesOf, type PdfLine, paragraphsOf } from '@/store/capture/pdf-lines';

/** Lines 14 points apart from the top; `[x, gap]` before the words moves one. */
const lines = (...rows: (string | [words: string, x: number, gap: number])[]): PdfLine[] => {
  let y = 700;
  return rows.map((row) => {
    const [words, x, gap] = typeof row === 'string' ? [row, 72, 14] : row;
    y -= gap;
    return { words, x, y, height: 11 };
  });
};
const known = new Set(['international', 'dispute']);
const text = (...rows: Parameters<typeof lines>) => paragraphsOf(lines(...rows), (word) => known.has(word));

test.each<[name: string, rows: Parameters<typeof lines>, text: string]>([
  ['lines of a paragraph become one line', ['One two', 'three four', 'five.'], 'One two three four five.'],
  ['a wide gap parts paragraphs', ['One two', 'three.', ['Four five', 72, 28], 'six.'], 'One two three.\n\nFour five six.'],
  [
    'an indent after a sentence parts paragraphs',
    ['One two', 'three.', ['Four five', 90, 14], ['six.', 72, 14]],
    'One two three.\n\nFour five six.',
  ],
  ['an indent inside a sentence does not', ['One two', ['three', 90, 14], ['four.', 72, 14]], 'One two three four.'],
  ['a new column parts paragraphs', ['One two', 'three.', ['Four five', 300, -300]], 'One two three.\n\nFour five'],
  ['a sentence that goes on in a new column stays whole', ['One two', 'three', ['four five.', 300, -300]], 'One two three four five.'],
  ['a divided word that stands whole elsewhere is joined', ['The inter-', 'national offer'], 'The international offer'],
  ['a divided word that does not keeps its hyphen', ['A long-', 'term offer'], 'A long-term offer'],
  ['a soft hyphen goes', ['The dis\u00AD', 'agreement'], 'The disagreement'],
  ['a dash at a line end stays a dash', ['He left –', 'at last'], 'He left – at last'],
  ['a name after a hyphen keeps it, with its space', ['Paris-', 'Berlin'], 'Paris- Berlin'],
  ['nothing', [], ''],
])('%s', (_name, rows, expected) => {
  expect(text(...rows)).toBe(expected);
});

test('pieces become lines where the line ends, and blank pieces none', () => {
  const piece = (str: string, y: number, hasEOL = false) => ({ str, transform: [11, 0, 0, 11, 72, y], height: 11, hasEOL });
  const found = linesOf([piece('One', 700), piece(' ', 700), piece('two', 700, true), piece('', 686, true), piece('three', 672)]);
  expect(found.map(({ words, y }) => [words, y])).toEqual([
    ['One two', 700],
    ['three', 672],
  ]);
});
