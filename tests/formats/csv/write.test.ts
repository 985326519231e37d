import fc from 'fast-check';
import { guarded, unguarded } from '@/formats/csv/formula-guard';
import { rowReader } from '@/formats/csv/rows';
import { writeCsv } from '@/formats/csv/write';

const read = (text: string): string[][] => {
  const rows = rowReader()(text, true);
  if (!rows.ok) throw new Error(rows.refusal.code);
  return rows.value.map(({ fields }) => fields.map(unguarded));
};

describe('a cell a spreadsheet would run', () => {
  test.each<readonly [string, string, string]>([
    ['a formula', '=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['a plus', '+1', "'+1"],
    ['a minus', '-2+3', "'-2+3"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a wide equals sign', '＝1+1', "'＝1+1"],
    ['with blanks before it', '  =1', "'  =1"],
    ['behind a tab', '\t=1', "'\t=1"],
    ['a tab alone', '\tx', "'\tx"],
    ['behind an apostrophe of its own', "'=1", "''=1"],
  ])('%s gets an apostrophe', (_name, cell, safe) => {
    expect(guarded(cell)).toBe(safe);
    expect(unguarded(safe)).toBe(cell);
  });

  test.each(['He said "no" - twice', "'tis", 'a=b', '2020-09-25', ''])('none of those: %s', (cell) => expect(guarded(cell)).toBe(cell));
});

describe('writing', () => {
  test('quotes what has to be quoted, ends lines with CRLF, begins with the mark of byte order', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x, y', 'he said "no"'],
          [' 1', null],
          [-3, true],
        ],
      ),
    ).toBe('\ufeffa,b\r\n"x, y","he said ""no"""\r\n" 1",\r\n-3,true\r\n');
  });

  test('what is written reads back the same', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', "'", ' ', '\t', '-', 'я') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const [head = [], ...rest] = rows;
        expect(read(writeCsv(head, rest))).toEqual(rows);
      }),
    );
  });
});
