import fc from 'fast-check';
import { rowReader } from '@/formats/csv/rows';

/** The rows of a text that comes in pieces of some size, or what was refused. */
const rowsOf = (text: string, size = text.length || 1) => {
  const read = rowReader();
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < text.length || at === 0; at += size) {
    const found = read(text.slice(at, at + size), at + size >= text.length);
    if (!found.ok) return found.refusal;
    rows.push(...found.value.map(({ fields }) => fields));
  }
  return rows;
};
const lineOf = (text: string) => {
  const found = rowReader()(text, true);
  return found.ok ? found.value.map(({ line }) => line) : [];
};

describe('rows of CSV', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    [
      'plain lines',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF, and no end of line at the end',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a mark of byte order', '\ufeffa,b\n', [['a', 'b']]],
    ['a comma in quotation marks', '"a,b",c\r\n', [['a,b', 'c']]],
    [
      'a line end in quotation marks',
      'x,"a\r\nb"\ny,z\n',
      [
        ['x', 'a\r\nb'],
        ['y', 'z'],
      ],
    ],
    ['doubled quotation marks', '"say ""no""",""\n', [['say "no"', '']]],
    [
      'quotation marks inside a plain field',
      'a"b,c\nd,e\n',
      [
        ['a"b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'empty fields and an empty last one',
      ',,\na,\n',
      [
        ['', '', ''],
        ['a', ''],
      ],
    ],
    ['an empty last field after quotes', '"a",', [['a', '']]],
    ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['nothing', '', []],
  ])('%s', (_name, text, rows) => {
    for (const size of [1, 2, 3, 7, 1000]) expect(rowsOf(text, size)).toEqual(rows);
  });

  test.each([
    ['a quotation mark nobody closed', 'a,b\n"c,d\ne,f\n', { line: 2, why: 'quote-not-closed' }],
    ['words behind a closing one', 'a\n"b"c,d\n', { line: 2, why: 'words-behind-quote' }],
    ['a row that never ends', `"${'x'.repeat(1_100_000)}`, { line: 1, why: 'row-too-long' }],
  ])('refused: %s', (_name, text, facts) => {
    expect(rowsOf(text, 65_536)).toMatchObject({ code: 'input-not-understood', ...facts });
  });

  test('lines are counted where a field holds line ends', () => {
    expect(lineOf('a\n"b\n\nc",d\ne\n"f"\ng')).toEqual([1, 2, 5, 6, 7]);
  });

  test('what is written is read again, in pieces of any size', () => {
    const field = fc.stringMatching(/^[a",\r\n ]{0,6}$/);
    const written = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          expect(rowsOf(rows.map((row) => row.map(written).join(',')).join('\r\n'), size)).toEqual(rows);
        },
      ),
    );
  });
});
