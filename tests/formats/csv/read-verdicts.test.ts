import type { Level } from '@/domain/verdict/agreement/places';
import { verdictReader } from '@/formats/csv/read-verdicts';

const read = (text: string, level: Level = 'nominal') => {
  const reader = verdictReader(level);
  const refused = reader.take(text, true);
  return refused ?? reader.sheet();
};
const sheetOf = (text: string, level: Level = 'nominal') => {
  const found = read(text, level);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  const { judged, units, coders } = found.value;
  return { units, coders, labels: judged.labels, starts: [...judged.starts], by: [...judged.coders], values: [...judged.values] };
};

describe('verdicts from a table', () => {
  const plain = { units: ['u1', 'u2'], coders: ['an', 'ro'], labels: ['yes', 'no'], starts: [0, 2, 3], by: [0, 1, 1], values: [0, 1, 0] };
  test.each([
    ['plain', 'unit,coder,value\nu1,an,yes\nu1,ro,no\nu2,ro,yes\n'],
    ['columns in another order, and others between', 'Value,note,Coder,Unit\nyes,,an,u1\nno,"a, b",ro,u1\nyes,,ro,u2\n'],
    ['mark of byte order, CRLF, quotes, white space', '\ufeff"unit", coder ,value\r\nu1,"an",yes\r\nu1,ro , no\r\n"u2",ro,yes'],
    ['lines without a value, and empty lines', 'unit,coder,value\n\nu1,an,yes\nu9,xy,\nu1,ro,no\n,,\nu2,an,\nu2,ro,yes\n'],
    ['lines of a unit apart', 'unit,coder,value\nu1,an,yes\nu2,ro,yes\nu1,ro,no\n'],
  ])('%s', (name, text) => {
    const expected = name.endsWith('apart') ? { ...plain, values: [0, 1, 0] } : plain;
    expect(sheetOf(text)).toEqual(expected);
  });

  test('coders are in the order of their names, whoever came first', () => {
    expect(sheetOf('unit,coder,value\nu,ro,1\nu,an,2\n').coders).toEqual(['an', 'ro']);
    expect(sheetOf('unit,coder,value\nu,ro,1\nu,an,2\n').by).toEqual([1, 0]);
  });

  test('1 and 1.0 are two names and one number', () => {
    const text = 'unit,coder,value\nu,a,1\nu,b,1.0\nu,c,+1e0\n';
    expect(sheetOf(text).labels).toEqual(['1', '1.0', '+1e0']);
    expect(sheetOf(text, 'ordinal')).toMatchObject({ labels: [1], values: [0, 0, 0] });
  });

  test('a header alone is nothing judged', () => {
    expect(sheetOf('unit,coder,value\n')).toMatchObject({ units: [], coders: [], values: [] });
  });
});

describe('refused', () => {
  const head = 'unit,coder,value\n';
  test.each<readonly [string, string, Level, object]>([
    ['an empty file', '', 'nominal', { code: 'input-not-understood', missing: ['unit', 'coder', 'value'] }],
    ['columns that are not there', 'unit,editor,rating\nu,a,1\n', 'nominal', { line: 1, missing: ['coder', 'value'] }],
    ['a column that is there twice', 'unit,unit,coder,value\n', 'nominal', { missing: ['unit'] }],
    [
      'a coder who judged a unit twice',
      `${head}u,a,1\nv,a,1\nu,a,1\n`,
      'nominal',
      { code: 'already-there', unit: 'u', coder: 'a', lines: [2, 4] },
    ],
    ['a word where numbers are', `${head}u,a,1\nu,b,high\n`, 'ordinal', { line: 3, why: 'not-a-number', value: 'high' }],
    ['hexadecimal and infinity', `${head}u,a,0x10\n`, 'interval', { line: 2, why: 'not-a-number' }],
    ['a number too large', `${head}u,a,1e999\n`, 'interval', { line: 2, why: 'not-a-number' }],
    ['below zero where there is a true zero', `${head}u,a,-1\n`, 'ratio', { line: 2, why: 'not-a-number-from-zero' }],
    ['too few fields', `${head}u,a\n`, 'nominal', { line: 2, why: 'fields', fields: 2, columns: 3 }],
    ['too many fields', `${head}u,a,b,c\n`, 'nominal', { line: 2, why: 'fields' }],
    ['no unit', `${head},a,1\n`, 'nominal', { line: 2, why: 'no-unit' }],
    ['no coder', `${head}u,,1\n`, 'nominal', { line: 2, why: 'no-coder' }],
  ])('%s', (_name, text, level, facts) => {
    expect(read(text, level)).toMatchObject({ ok: false, refusal: facts });
  });
});
